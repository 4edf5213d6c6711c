package org.entente.register.internal.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.register.Person;
import org.jspecify.annotations.Nullable;

/** Persons of all documents: who is whom, and which offices they hold. */
final class People {
    private final Map<String, Person> byMention = new HashMap<>();
    private final List<Person> people;

    private People(List<PersonMention> mentions) {
        List<List<PersonMention>> groups = PersonLinks.components(mentions);
        Tenures tenures = new Tenures(groups);
        Map<Person, List<PersonMention>> found =
                new TreeMap<>(Comparator.comparing((Person person) -> Names.fold(person.name()))
                        .thenComparing(Person::id));
        for (int i = 0; i < groups.size(); i++) {
            Person person = person(groups.get(i), tenures, i);
            found.put(person, groups.get(i));
            groups.get(i).forEach(mention -> byMention.put(mention.key(), person));
        }
        people = List.copyOf(found.keySet());
    }

    static People of(List<Telling> tellings) {
        Ids ids = new Ids();
        List<PersonMention> mentions = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Party party : telling.reading().parties()) {
                if (party.kind() == PartyKind.PERSON) {
                    mentions.add(PersonMention.of(telling, party, ids));
                }
            }
        }
        mentions.sort(Comparator.comparing(PersonMention::id));
        return new People(mentions);
    }

    private static Person person(List<PersonMention> group, Tenures tenures, int number) {
        TreeSet<String> names =
                group.stream().map(m -> m.party().name()).collect(Collectors.toCollection(TreeSet::new));
        List<@Nullable String> days = group.stream()
                .<@Nullable String>map(m -> m.telling().day())
                .collect(Collectors.toCollection(ArrayList::new));
        PersonMention first = group.stream()
                .min(Comparator.comparing((PersonMention m) -> m.telling().when(null))
                        .thenComparing(PersonMention::id))
                .orElseThrow();
        return new Person(
                first.id(),
                PersonMention.name(group),
                List.copyOf(names),
                country(group),
                tenures.of(number),
                Dates.earliest(days),
                Dates.latest(days));
    }

    private static @Nullable String country(List<PersonMention> group) {
        return Most.common(group.stream()
                .map(m -> m.party().country())
                .filter(Objects::nonNull)
                .toList());
    }

    /** By name. */
    List<Person> list() {
        return people;
    }

    /** Who this party of this document is; null where it is no person. */
    @Nullable
    Person find(Telling telling, @Nullable String party) {
        return party == null ? null : byMention.get(PersonMention.key(telling, party));
    }
}
