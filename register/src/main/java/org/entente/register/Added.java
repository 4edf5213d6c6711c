package org.entente.register;

/** What adding a document did. */
public enum Added {
    /** The register did not know it, nor any other text of its address. */
    NEW,
    /** A new text at an address that the register knew: a new version. */
    NEW_VERSION,
    /** The very same text was there before. Nothing changed. */
    KNOWN
}
