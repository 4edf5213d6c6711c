package org.entente.reader.internal.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A hash table of forms, read without a lock. Each slot has a code beside it: a short word's code is the word itself, so that
 * finding it touches neither the form nor its text.
 *
 * <p>Threads may see a table that lacks the newest form; they then take the locked path. A {@link Form} is immutable, so a
 * form that is seen is whole; it is written before its code, and a slot never changes again.
 */
final class FormTable {
    private static final int LONGEST_PACKED = 7;
    private static final long HASHED = 1L << 63;

    private record Slots(long[] codes, @Nullable Form[] forms) {
        Slots(int length) {
            this(new long[length], new @Nullable Form[length]);
        }

        /** Puts a form in, unless the table has it. */
        void place(Form form, long code) {
            int slot = first(code, codes.length);
            while (codes[slot] != 0) {
                Form old = forms[slot];
                if (codes[slot] == code && old != null && old.text().equals(form.text())) {
                    return;
                }
                slot = (slot + 1) & (codes.length - 1);
            }
            forms[slot] = form;
            codes[slot] = code;
        }
    }

    private Slots slots = new Slots(1 << 15);
    private int size;

    int size() {
        return size;
    }

    /** The code of a word, case and the shape of its apostrophe aside; never 0. Negative where other words may share it. */
    static long code(char[] text, int start, int end) {
        if (end - start <= LONGEST_PACKED) {
            long packed = 0;
            int all = 0;
            for (int i = start; i < end; i++) {
                char c = Lexicon.fold(text[i]);
                packed = packed << 8 | c;
                all |= c;
            }
            if (all < 256 && packed > 0) {
                return packed;
            }
        }
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 1_000_003 + Lexicon.fold(text[i]);
        }
        return hash | HASHED;
    }

    private static int first(long code, int length) {
        long mixed = code * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> 40) & (length - 1);
    }

    /** The form of a word and its code, or null. */
    @Nullable
    Form find(long code, char[] text, int start, int end) {
        Slots seen = slots;
        long[] codes = seen.codes;
        for (int slot = first(code, codes.length); codes[slot] != 0; slot = (slot + 1) & (codes.length - 1)) {
            if (codes[slot] == code) {
                Form form = seen.forms[slot];
                if (form == null || code > 0 || same(form.text(), text, start, end)) {
                    return form;
                }
            }
        }
        return null;
    }

    private static boolean same(String form, char[] text, int start, int end) {
        if (form.length() != end - start) {
            return false;
        }
        for (int i = start, j = 0; i < end; i++, j++) {
            if (form.charAt(j) != Lexicon.fold(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Adds a form; by one thread at a time only. */
    void insert(Form form, long code) {
        if (size * 2 >= slots.codes.length) {
            Slots larger = new Slots(slots.codes.length * 2);
            for (int i = 0; i < slots.codes.length; i++) {
                Form old = slots.forms[i];
                if (old != null) {
                    larger.place(old, slots.codes[i]);
                }
            }
            slots = larger;
        }
        slots.place(form, code);
        size++;
    }
}
