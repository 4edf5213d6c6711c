package org.entente.reader.internal.parties;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Personal names without case, accents and order, so that spellings can be held against each other. */
final class Names {
    private Names() {}

    /**
     * Whether a name is part of a fuller one. A part of several words must have the last or, where the family name stands first, the
     * first of the fuller: "Ali Ould" is nobody's name.
     */
    static boolean part(Set<String> part, Set<String> whole) {
        if (!whole.containsAll(part)) {
            return false;
        }
        List<String> words = List.copyOf(whole);
        return part.size() == 1 || part.contains(words.getLast()) || part.contains(words.getFirst());
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Its words, folded: "Trân Van Loc" and "TRAN Van Loc" give the same. */
    static Set<String> words(String name) {
        String plain = isAscii(name)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
        Set<String> out = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                out.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return out;
    }
}
