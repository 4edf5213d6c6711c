package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames of one verb, with what is asked of them for every clause reckoned once. */
final class VerbFrames {
    /** Of a verb that no frame has. */
    static final VerbFrames NONE = new VerbFrames(List.of());

    private final List<Frame> all;
    private final List<Frame> completed;
    private final List<Frame> plain;
    /** The keys of all words that complete one of its patterns. */
    private final BitSet complements = new BitSet();
    /** The frames that each such word completes. */
    private final Map<Integer, List<Frame>> byComplement = new HashMap<>();
    /** Bits of the content forms that its frames take: of those that are reflexive, and of the others. */
    private int reflexiveForms;

    private int otherForms;
    private boolean reflexive;
    private boolean other;

    VerbFrames(List<Frame> frames) {
        all = List.copyOf(frames);
        completed = frames.stream().filter(Frame::completed).toList();
        plain = frames.stream().filter(f -> !f.completed()).toList();
        for (Frame frame : completed) {
            for (int key : frame.complements()) {
                complements.set(key);
                byComplement.computeIfAbsent(key, k -> new ArrayList<>()).add(frame);
            }
        }
        for (Frame frame : frames) {
            reflexive |= frame.reflexive();
            other |= !frame.reflexive();
            for (ContentForm form : frame.forms()) {
                reflexiveForms |= frame.reflexive() ? bit(form.type()) : 0;
                otherForms |= frame.reflexive() ? 0 : bit(form.type());
            }
        }
    }

    private static int bit(ContentForm.Type type) {
        return 1 << type.ordinal();
    }

    /** In the order of the file. */
    List<Frame> all() {
        return all;
    }

    /** Those that a further word completes. */
    List<Frame> completed() {
        return completed;
    }

    /** Those without such a word. */
    List<Frame> plain() {
        return plain;
    }

    /** Whether a word of this key completes some pattern. */
    boolean completes(int key) {
        return complements.get(key);
    }

    /** The frames that a word of this key completes, in the order of the file. */
    List<Frame> completedBy(int key) {
        return complements.get(key) ? byComplement.getOrDefault(key, List.of()) : List.of();
    }

    boolean speaks(boolean asReflexive) {
        return asReflexive ? reflexive : other;
    }

    boolean takes(boolean asReflexive, ContentForm.Type type) {
        return ((asReflexive ? reflexiveForms : otherForms) & bit(type)) != 0;
    }
}
