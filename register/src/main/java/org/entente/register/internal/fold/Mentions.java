package org.entente.register.internal.fold;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Field;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.jspecify.annotations.Nullable;

/** Makes undertakings comparable. */
final class Mentions {
    private final Vocabulary vocabulary;
    private final StateWords stateWords;
    private final Ids ids = new Ids();

    Mentions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.stateWords = new StateWords(vocabulary);
    }

    /** All undertakings that somebody owes, in the order of their days. */
    List<Mention> of(List<Telling> tellings) {
        List<Mention> mentions = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Undertaking undertaking : telling.reading().undertakings()) {
                Mention mention = mention(telling, undertaking);
                if (!mention.pair().isEmpty()) {
                    mentions.add(mention);
                }
            }
        }
        mentions.sort(Mention.BY_DAY);
        return mentions;
    }

    private Mention mention(Telling telling, Undertaking undertaking) {
        Set<String> debtors = telling.codes(undertaking.debtors());
        Set<String> creditors = telling.codes(undertaking.creditors());
        Set<String> concerned = new TreeSet<>(debtors);
        concerned.addAll(creditors);
        String id = ids.of(
                'u',
                telling.document().id(),
                undertaking.action(),
                undertaking.stage().code());
        String date = date(telling, undertaking);
        Map<String, WordKind> words = words(undertaking, concerned);
        return new Mention(id, telling, undertaking, date, debtors, creditors, fields(undertaking), words);
    }

    private static EnumSet<Field> fields(Undertaking undertaking) {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(undertaking.fields());
        return fields;
    }

    private static @Nullable String date(Telling telling, Undertaking undertaking) {
        if (undertaking.date() != null) {
            return undertaking.date();
        }
        Statement statement = telling.statement(undertaking.statement());
        return statement != null && statement.date() != null ? statement.date() : telling.day();
    }

    private Map<String, WordKind> words(Undertaking undertaking, Set<String> concerned) {
        Map<String, WordKind> words = new TreeMap<>();
        List<String> all = new ArrayList<>(vocabulary.split(undertaking.action().text()));
        undertaking.object().forEach(object -> all.addAll(vocabulary.split(object)));
        for (String word : all) {
            WordKind kind = vocabulary.kind(word);
            if (kind != WordKind.STOP && !isNumber(word) && !stateWords.names(word, concerned)) {
                words.put(vocabulary.stem(word), kind);
            }
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
