package org.entente.register;

/** Why a register cannot do what it was asked. The wordings are in {@code Problems.properties}. */
public enum RegisterProblem {
    /** It must exist, and does not. */
    MISSING,
    /** Its name is a folder's. */
    FOLDER,
    /** A newer version wrote it. */
    NEWER,
    /** It is another program's database. */
    FOREIGN,
    /** It is no database. */
    NO_REGISTER,
    /** Parts of it cannot be read. */
    DAMAGED,
    /** The disk, or the file's limit, is full. */
    FULL,
    /** The disk failed. */
    IO,
    /** Another process writes. */
    BUSY,
    /** It may not be written to. */
    READ_ONLY,
    /** Its folder is missing or closed. */
    CANNOT_OPEN,
    /** It may not be read. */
    NOT_ALLOWED,
    /** SQLite's native library cannot be unpacked. */
    NO_LIBRARY,
    /** Something else. */
    OTHER,
    /** Neither a state nor a person has that name. */
    UNKNOWN_PARTY,
    /** No state has that name. */
    UNKNOWN_STATE,
    /** Two different states are needed. */
    SAME_STATE
}
