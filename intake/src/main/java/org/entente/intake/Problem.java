package org.entente.intake;

/**
 * Why a source cannot be taken in. The wording of each, in French and English, stands in {@code Problems*.properties} under the
 * name of the constant.
 */
public enum Problem {
    /** Nothing has that name. */
    MISSING,
    /** The system does not let this user read it; or reading failed. */
    UNREADABLE,
    /** The folder, or one in it, may not be listed. */
    UNREADABLE_FOLDER,
    /** A folder without any file. */
    EMPTY_FOLDER,
    /** A folder that links back to one that it lies in. */
    FOLDER_LOOP,
    /** A device, a socket: no file. */
    NO_FILE,
    /** An address on the web. */
    ADDRESS,
    /** No text, or nothing but front matter. */
    EMPTY,
    /** A known format that holds text, but not as plain text. Detail: its name. */
    OTHER_FORMAT,
    /** Bytes that are no text. Detail: offset of the first such byte. */
    BINARY,
    /** Details: the size, if known, and the limit, in MB. */
    TOO_LARGE,
    /** Text in an encoding that its bytes contradict. Details: the encoding, the line, and the offset of the first wrong byte. */
    BROKEN_ENCODING,
    /** Text in no encoding that can be told from its bytes. */
    UNKNOWN_ENCODING,
    /** A front matter date that is none. Details: line, value. */
    BAD_DATE,
    /** A front matter language that is none. Details: line, value. */
    BAD_LANGUAGE,
    /** Details: the language's name, its code, the codes of those that can be read. */
    UNSUPPORTED_LANGUAGE,
    /** Too little text to tell, or none that is known. Detail: the codes of those that can be read. */
    UNKNOWN_LANGUAGE
}
