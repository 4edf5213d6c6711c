package org.entente.reader.internal.lexicon;

/**
 * An entry of a list.
 *
 * @param text as the list writes it
 * @param value what it stands for, see {@link PhraseKind}
 * @param detail more of it, or ""
 * @param letterCase how the text must write it
 */
public record Phrase(PhraseKind kind, String text, String value, String detail, LetterCase letterCase) {
    /** How a text must write a phrase for it to count. */
    public enum LetterCase {
        ANY,
        CAPITAL,
        ALL_CAPS
    }

    static LetterCase caseOf(String text) {
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        boolean anyLower = text.chars().anyMatch(Character::isLowerCase);
        return !capital ? LetterCase.ANY : anyLower ? LetterCase.CAPITAL : LetterCase.ALL_CAPS;
    }
}
