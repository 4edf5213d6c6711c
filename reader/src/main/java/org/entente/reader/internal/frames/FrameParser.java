package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.entente.model.Act;
import org.entente.model.Stage;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.jspecify.annotations.Nullable;

/** Reads the lines of frames.tsv and classes.tsv. */
final class FrameParser {
    /** Begins the pattern of an act that a noun alone names. */
    static final String NOUN = "noun:";

    private final Lexicon lexicon;
    private final String copula;
    private final String reflexive;
    private final String complementiser;
    private final String[] purposes;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Set<Integer>> verbClasses = new HashMap<>();
    private final Map<String, Set<Integer>> nounClasses = new HashMap<>();

    FrameParser(LanguagePack pack) {
        lexicon = pack.lexicon();
        Map<String, String> profile = new HashMap<>();
        pack.lines("profile.tsv").forEach(l -> profile.put(l.get(0), l.get(1)));
        copula = profile.getOrDefault("copula", "");
        reflexive = profile.getOrDefault("reflexive", "");
        purposes = profile.getOrDefault("purpose", "").split("\\|");
        complementiser = profile.getOrDefault("complementiser", "");
        for (List<String> line : pack.lines("classes.tsv")) {
            Set<Integer> verbs = new HashSet<>();
            Set<Integer> nouns = new HashSet<>();
            for (String word : line.get(1).split(" ")) {
                verbs.add(lexicon.lemmaId(
                        word.startsWith(reflexive + "_") ? word.substring(reflexive.length() + 1) : word));
                nouns.add(lexicon.form(word).key());
            }
            words.put(line.get(0), List.of(line.get(1).split(" ")));
            verbClasses.put(line.get(0), verbs);
            nounClasses.put(line.get(0), nouns);
        }
    }

    /** The frame of a line with a verb; null where the pattern is a preposition or impersonal. */
    @Nullable
    Frame parse(List<String> line, int number) {
        String where = "frames.tsv, entry " + number + " (" + line.getFirst() + ")";
        if (line.size() < 6) {
            throw new IllegalStateException(where + ": a frame has six columns, this one " + line.size());
        }
        if (line.getFirst().indexOf(':') > 0 && !line.getFirst().startsWith(NOUN)) {
            return null;
        }
        return frame(line, where);
    }

    private Frame frame(List<String> line, String where) {
        String[] words = line.get(0).replace(NOUN, NOUN + " ").split(" ");
        int at = 0;
        boolean isReflexive = words[0].equals(reflexive);
        if (isReflexive) {
            at++;
        }
        boolean bare = words[at].equals(NOUN);
        Set<Integer> verbs = bare ? Set.of() : keys(any(words[at], where), lexicon::lemmaId);
        at++;
        List<String> completions = at < words.length ? any(words[words.length - 1], where) : List.of();
        Act act = act(line.get(1), where);
        String stage = line.get(2);
        return new Frame(
                where,
                line.get(0),
                verbs,
                isReflexive,
                completions,
                keys(completions, w -> lexicon.form(w).key()),
                completions.stream().allMatch(w -> lexicon.form(w).can(Pos.INF)),
                act,
                stage(stage, act, where),
                stage.equals("="),
                line.get(3).equals("-") ? "" : line.get(3),
                forms(line.get(4), where),
                line.get(5));
    }

    /** The words that may stand where a pattern has "%CLASS" or "one/another". */
    private List<String> any(String word, String where) {
        return word.startsWith("%") ? named(words, word.substring(1), where) : List.of(word.split("/"));
    }

    private static Set<Integer> keys(List<String> words, ToIntFunction<String> key) {
        Set<Integer> keys = new HashSet<>();
        words.forEach(w -> keys.add(key.applyAsInt(w)));
        return keys;
    }

    static Act act(String name, String where) {
        try {
            return Act.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(where + ": there is no act '" + name + "'", e);
        }
    }

    private static @Nullable Stage stage(String name, Act act, String where) {
        return switch (name) {
            case "-", "" -> null;
            case "=" -> defaultStage(act);
            default -> {
                try {
                    yield Stage.valueOf(name.toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(where + ": there is no stage '" + name + "'", e);
                }
            }
        };
    }

    /** The stage that an act brings an undertaking to, by model.md's table of stages. */
    static @Nullable Stage defaultStage(Act act) {
        return switch (act) {
            case REQUEST, PROPOSE, INVITE, HOPE -> Stage.ASKED;
            case INTEND -> Stage.INTENDED;
            case OFFER -> Stage.OFFERED;
            case PROMISE -> Stage.PLEDGED;
            case AGREE, ACCEPT, DECIDE -> Stage.AGREED;
            case SIGN -> Stage.SIGNED;
            case ESTABLISH -> Stage.DONE;
            case REFUSE -> Stage.REFUSED;
            default -> null;
        };
    }

    private static <T> T named(Map<String, T> classes, String name, String where) {
        T found = classes.get(name);
        if (found == null) {
            throw new IllegalStateException(where + ": classes.tsv has no class " + name);
        }
        return found;
    }

    private List<ContentForm> forms(String column, String where) {
        List<ContentForm> out = new ArrayList<>();
        for (String text : column.split("\\|")) {
            int colon = text.indexOf(':');
            String form = colon < 0 ? text : text.substring(0, colon);
            int plus = form.indexOf('+');
            String preposition = plus < 0 ? "" : form.substring(0, plus);
            int amid = form.indexOf('&');
            String kind = form.substring(plus + 1, amid < 0 ? form.length() : amid);
            Type type = type(kind, where);
            Map<String, Set<Integer>> classes = type == Type.INFINITIVE ? verbClasses : nounClasses;
            boolean conjunction = kind.endsWith(" " + complementiser);
            String before = conjunction
                    ? kind.substring(0, kind.length() - complementiser.length()) + Clause.COMPLEMENTISER
                    : preposition;
            Set<Integer> heads = colon < 0 ? null : named(classes, text.substring(colon + 1), where);
            out.add(new ContentForm(type, before, heads, amid < 0 ? "" : form.substring(amid + 1)));
        }
        return List.copyOf(out);
    }

    private Type type(String kind, String where) {
        if (kind.equals(complementiser) || kind.endsWith(" " + complementiser)) {
            return Type.CLAUSE;
        }
        return switch (kind) {
            case "inf" -> Type.INFINITIVE;
            case "np" -> Type.NOUN;
            case "noun" -> Type.OWN_NOUN;
            case "adj" -> Type.ATTRIBUTE;
            case "quote" -> Type.QUOTATION;
            case "obj" -> Type.OBJECT;
            default -> throw new IllegalStateException(where + ": there is no content form '" + kind + "'");
        };
    }

    /** The verbs of a class. */
    Set<Integer> verbs(String name) {
        return named(verbClasses, name, "the reader");
    }

    /** The nouns of a class. */
    Set<Integer> nouns(String name) {
        return named(nounClasses, name, "the reader");
    }

    /** The prepositions of purpose. */
    String[] purposes() {
        return purposes;
    }

    /** The lemma of the copula. */
    String copula() {
        return copula;
    }
}
