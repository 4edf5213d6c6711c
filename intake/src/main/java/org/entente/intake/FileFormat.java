package org.entente.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file's name and first bytes say about its format. */
final class FileFormat {
    private static final Set<String> TEXT = Set.of("", "txt", "text");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("pdf", "PDF"),
            Map.entry("htm", "HTML"),
            Map.entry("html", "HTML"),
            Map.entry("xhtml", "HTML"),
            Map.entry("docx", "Word"),
            Map.entry("doc", "Word"),
            Map.entry("odt", "OpenDocument"),
            Map.entry("rtf", "RTF"),
            Map.entry("epub", "EPUB"),
            Map.entry("zip", "ZIP"),
            Map.entry("gz", "GZIP"),
            Map.entry("warc", "WARC"),
            Map.entry("xml", "XML"),
            Map.entry("rss", "RSS"),
            Map.entry("atom", "Atom"),
            Map.entry("eml", "e-mail"));
    private static final Map<String, String> MAGIC = Map.of(
            "%PDF-", "PDF",
            "PK\u0003\u0004", "ZIP",
            "\u001f\u008b", "GZIP",
            "{\\rtf", "RTF",
            "\u0089PNG", "PNG",
            "GIF8", "GIF",
            "\u00ff\u00d8\u00ff", "JPEG",
            "\u00d0\u00cf\u0011\u00e0", "Word");

    private FileFormat() {}

    /** What to call the format of a file that is no plain text: "PDF", or its ending, ".jpg". */
    static String nameOf(String name) {
        String extension = extension(name);
        return NAMED.getOrDefault(extension, "." + extension);
    }

    /**
     * Whether a file of this name is meant as a text to read.
     *
     * @param inFolder whether it was met in a folder; a file that is named by a person may have any ending that is not
     *     known to be another format's
     */
    static boolean isTextName(String name, boolean inFolder) {
        String extension = extension(name);
        return inFolder ? TEXT.contains(extension) : !NAMED.containsKey(extension);
    }

    /** The ending without its dot, in lower case; empty where there is none. */
    static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        boolean none = dot <= 0 || dot == last.length() - 1 || last.indexOf(' ', dot) >= 0;
        return none ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The format that the first bytes give away, whatever the name. */
    static Optional<String> ofBytes(byte[] bytes) {
        return MAGIC.entrySet().stream()
                .filter(entry -> startsWith(bytes, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
