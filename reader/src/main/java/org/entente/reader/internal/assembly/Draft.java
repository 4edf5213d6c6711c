package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Encounter;
import org.entente.model.Evidence;
import org.entente.model.Figure;
import org.entente.model.Instrument;
import org.entente.model.Office;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Quote;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The rows of a reading while they are gathered; gives ids and evidence. */
final class Draft {
    private final Tokens tokens;
    private final String text;
    private final List<Entity> used = new ArrayList<>();
    private final Map<Entity, Integer> numbers = new IdentityHashMap<>();
    final List<Office> offices = new ArrayList<>();
    final List<Encounter> encounters = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Undertaking> undertakings = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<Instrument> instruments = new ArrayList<>();

    Draft(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    Tokens tokens() {
        return tokens;
    }

    /** The id of a party; a new one where no row referred to it yet. */
    String id(Entity e) {
        Integer known = numbers.get(e);
        if (known == null) {
            known = used.size() + 1;
            numbers.put(e, known);
            used.add(e);
            e.members().forEach(this::id);
        }
        return "p" + known;
    }

    @Nullable
    String idOrNull(@Nullable Entity e) {
        return e == null ? null : id(e);
    }

    List<String> ids(List<Entity> entities) {
        if (entities.size() < 2) {
            return entities.isEmpty() ? List.of() : List.of(id(entities.getFirst()));
        }
        return entities.stream().map(this::id).distinct().toList();
    }

    /** ISO codes of the states of parties. */
    Set<String> countries(Set<String> ids) {
        return used.stream()
                .filter(e -> ids.contains(id(e)))
                .map(Entity::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    List<Entity> entities(Set<String> ids) {
        return used.stream().filter(e -> ids.contains(id(e))).toList();
    }

    Evidence evidence(int from, int to) {
        return Evidence.of(text, tokens.start(from), tokens.end(to - 1));
    }

    Evidence evidence(List<int[]> ranges) {
        return new Evidence(ranges.stream()
                .map(r -> Quote.of(text, tokens.start(r[0]), tokens.end(r[1] - 1)))
                .toList());
    }

    /** Every party that some row refers to or that the text names, in the order of their ids. */
    List<Party> parties(PartyBook book) {
        for (Entity e : book.entities()) {
            if (!e.mentions().isEmpty()) {
                id(e);
            }
        }
        List<Party> out = new ArrayList<>();
        for (Entity e : used) {
            out.add(party(e));
        }
        return out;
    }

    private Party party(Entity e) {
        List<Evidence> mentions = new ArrayList<>();
        for (int[] m : e.mentions()) {
            mentions.add(Evidence.of(text, m[0], m[1]));
        }
        Evidence proof = e.named() && e.nameTo() > e.nameFrom()
                ? Evidence.of(text, e.nameFrom(), e.nameTo())
                : mentions.isEmpty() ? proofOfMembers(e) : mentions.getFirst();
        double confidence = e.kind() == PartyKind.STATE || e.named() ? 0.95 : 0.8;
        return new Party(id(e), e.kind(), e.name(), e.country(), ids(e.members()), confidence, proof, mentions);
    }

    private Evidence proofOfMembers(Entity e) {
        return e.members().stream()
                .flatMap(m -> m.mentions().stream())
                .findFirst()
                .map(m -> Evidence.of(text, m[0], m[1]))
                .orElseGet(() -> evidence(0, Math.max(1, Math.min(1, tokens.size()))));
    }

    static <T> T some(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
