package org.entente.register.internal.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which mentions are one person: those with the same words in their names, in any order, and those who hold the same
 * office of the same state at about the same time under names that agree. Two states keep namesakes apart.
 */
final class PersonLinks {
    /** A family name alone says who an officeholder is only for as long as terms last. */
    private static final long YEARS_OF_A_FAMILY_NAME = 3;

    /** Of the mentions of one office, in the order of their days, each is compared with so many that follow. */
    private static final int NEIGHBOURS = 16;

    private final List<PersonMention> mentions;
    private final UnionFind sets;

    private PersonLinks(List<PersonMention> mentions) {
        this.mentions = mentions;
        this.sets = new UnionFind(mentions.size());
    }

    static List<List<PersonMention>> components(List<PersonMention> mentions) {
        PersonLinks links = new PersonLinks(mentions);
        links.blocks(PersonLinks::nameKeys).forEach(links::joinNamesakes);
        links.blocks(PersonLinks::officeKeys).forEach(links::joinOfficeholders);
        return links.sets.components().stream()
                .map(component -> component.stream().map(mentions::get).toList())
                .toList();
    }

    private List<List<Integer>> blocks(Function<PersonMention, Set<String>> keys) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (String key : keys.apply(mentions.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return List.copyOf(blocks.values());
    }

    private static Set<String> nameKeys(PersonMention mention) {
        return mention.tokens().size() < 2 ? Set.of() : Set.of(new TreeSet<>(mention.tokens()).toString());
    }

    private static Set<String> officeKeys(PersonMention mention) {
        Set<String> keys = new TreeSet<>();
        for (PersonMention.HeldOffice office : mention.offices()) {
            if (!office.key().of().isEmpty()) {
                mention.tokens().forEach(token -> keys.add(office.key() + " " + token));
            }
        }
        return keys;
    }

    /** One person a state; those whose state no document gives belong to the only state there is, if there is only one. */
    private void joinNamesakes(List<Integer> block) {
        Map<String, List<Integer>> byState = new TreeMap<>();
        for (int i : block) {
            String country = mentions.get(i).party().country();
            byState.computeIfAbsent(country == null ? "" : country, c -> new ArrayList<>()).add(i);
        }
        byState.values().forEach(same -> same.forEach(i -> sets.join(same.getFirst(), i)));
        if (byState.size() == 2 && byState.containsKey("")) {
            sets.join(byState.get("").getFirst(), block.stream()
                    .filter(i -> mentions.get(i).party().country() != null)
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void joinOfficeholders(List<Integer> block) {
        List<Integer> byDay = block.stream()
                .sorted(Comparator.comparing((Integer i) -> mentions.get(i).telling().when(null))
                        .thenComparing(i -> mentions.get(i).id()))
                .toList();
        for (int i = 0; i < byDay.size(); i++) {
            for (int j = i + 1; j < Math.min(byDay.size(), i + NEIGHBOURS); j++) {
                if (areOne(mentions.get(byDay.get(i)), mentions.get(byDay.get(j)))) {
                    sets.join(byDay.get(i), byDay.get(j));
                }
            }
        }
    }

    private static boolean areOne(PersonMention a, PersonMention b) {
        // Within one document the reader has already decided who is who.
        return a.telling() != b.telling() && statesAgree(a, b) && namesAgree(a, b);
    }

    private static boolean statesAgree(PersonMention a, PersonMention b) {
        String country = a.party().country();
        String other = b.party().country();
        return country == null || other == null || country.equals(other);
    }

    private static boolean namesAgree(PersonMention a, PersonMention b) {
        PersonMention shorter = a.tokens().size() <= b.tokens().size() ? a : b;
        PersonMention longer = shorter == a ? b : a;
        if (shorter.tokens().size() == 1) {
            return longer.tokens().containsAll(shorter.tokens()) && areClose(a, b);
        }
        Set<String> rest = new TreeSet<>(shorter.tokens());
        rest.removeAll(longer.tokens());
        return rest.size() < shorter.tokens().size()
                && rest.stream().allMatch(token -> hasInitial(token, longer.tokens()));
    }

    /** "J" for "Joseph". */
    private static boolean hasInitial(String token, Set<String> tokens) {
        return tokens.stream()
                .anyMatch(other -> (token.length() == 1 || other.length() == 1) && other.charAt(0) == token.charAt(0));
    }

    private static boolean areClose(PersonMention a, PersonMention b) {
        LocalDate first = a.telling().when(null);
        LocalDate second = b.telling().when(null);
        return !first.equals(LocalDate.MAX)
                && !second.equals(LocalDate.MAX)
                && Math.abs(ChronoUnit.YEARS.between(first, second)) < YEARS_OF_A_FAMILY_NAME;
    }
}
