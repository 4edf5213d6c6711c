package org.entente.register.internal.fold;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Statement;
import org.entente.register.LifeCycle;
import org.entente.register.Person;
import org.entente.register.Source;
import org.entente.register.Step;
import org.entente.register.UndertakingThread;
import org.jspecify.annotations.Nullable;

/** Undertakings of all documents, each with its history. */
final class Threads {
    private final Vocabulary vocabulary;
    private final People people;

    Threads(Vocabulary vocabulary, People people) {
        this.vocabulary = vocabulary;
        this.people = people;
    }

    List<UndertakingThread> fold(List<Telling> tellings) {
        List<Mention> mentions = new Mentions(vocabulary).of(tellings);
        return ThreadLinks.components(mentions).stream()
                .sorted(Comparator.comparing(List::getFirst, Mention.BY_DAY))
                .map(this::thread)
                .toList();
    }

    private UndertakingThread thread(List<Mention> mentions) {
        Mention direction = direction(mentions);
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        mentions.forEach(mention -> fields.addAll(mention.fields()));
        return LifeCycle.thread(
                mentions.getFirst().id(),
                List.copyOf(direction.debtors()),
                List.copyOf(direction.creditors()),
                List.copyOf(fields),
                mentions.stream().anyMatch(m -> m.undertaking().concrete()),
                mentions.stream().map(this::step).toList());
    }

    /** The first mention that says which side owes it, else the first. */
    private static Mention direction(List<Mention> mentions) {
        return mentions.stream().filter(m -> !m.isJoint()).findFirst().orElse(mentions.getFirst());
    }

    private Step step(Mention mention) {
        Telling telling = mention.telling();
        Source source = telling.source(mention.undertaking());
        Statement statement = telling.statement(mention.undertaking().statement());
        Party speaker = statement == null ? null : telling.party(statement.speaker());
        return new Step(
                source.source(),
                source.address(),
                mention.undertaking().stage(),
                mention.date(),
                source.evidence(),
                mention.id(),
                source.document(),
                source.day(),
                speaker == null ? null : name(telling, speaker),
                speaker == null ? null : speaker.country(),
                source.side(),
                mention.undertaking().action().text(),
                mention.undertaking().due(),
                mention.quantity(),
                statement == null ? null : statement.evidence(),
                source.title(),
                source.agency(),
                source.confidence());
    }

    private @Nullable String name(Telling telling, Party speaker) {
        Person person = people.find(telling, speaker.id());
        if (person != null) {
            return person.name();
        }
        Set<String> codes = telling.codes(List.of(speaker.id()));
        return codes.isEmpty() ? null : String.join("+", codes);
    }
}
