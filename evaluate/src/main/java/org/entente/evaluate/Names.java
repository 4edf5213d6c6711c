package org.entente.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names compared: "le Premier ministre Tran Van An" and "Tran Van An" may be one, "Tran" and "Tran Van An" too. */
final class Names {
    private Names() {}

    /**
     * True where the words are the same, or those of one name are all in the other and either two words are shared or the
     * longer has at most four.
     */
    static boolean same(@Nullable String one, @Nullable String other) {
        Set<String> a = new HashSet<>(Words.of(one));
        Set<String> b = new HashSet<>(Words.of(other));
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        boolean within = a.containsAll(b) || b.containsAll(a);
        return within && (Math.min(a.size(), b.size()) >= 2 || Math.max(a.size(), b.size()) <= 4);
    }

    /** The same but for case and accents, or {@link #same}. */
    static boolean alike(@Nullable String one, @Nullable String other) {
        return Words.fold(one).equals(Words.fold(other)) || same(one, other);
    }

    /** Whether one of the names found is the one wanted. */
    static boolean among(@Nullable String wanted, Collection<String> found) {
        return found.stream().anyMatch(name -> alike(wanted, name));
    }

    static boolean allAmong(Collection<String> wanted, Collection<String> found) {
        return wanted.stream().allMatch(name -> among(name, found));
    }
}
