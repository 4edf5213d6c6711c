package org.entente.register.internal.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final long DAYS_OF_A_FAMILY_NAME = 3 * 365;

    /** Of the mentions of one office, in the order of their days, each is compared with so many that follow. */
    private static final int NEIGHBOURS = 16;

    private final List<PersonMention> mentions;
    private final UnionFind sets;
    private final List<Link> links = new ArrayList<>();
    private final Map<Integer, Set<Set<String>>> names = new HashMap<>();

    /**
     * Two mentions that may be one person.
     *
     * @param words of the shorter name
     * @param days between them
     */
    private record Link(int a, int b, int words, long days) {}

    private PersonLinks(List<PersonMention> mentions) {
        this.mentions = mentions;
        this.sets = new UnionFind(mentions.size());
    }

    static List<List<PersonMention>> components(List<PersonMention> mentions) {
        PersonLinks links = new PersonLinks(mentions);
        links.blocks(PersonLinks::nameKeys).forEach(links::joinNamesakes);
        links.blocks(PersonLinks::officeKeys).forEach(links::compareOfficeholders);
        links.joinClosestFirst();
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
            byState.computeIfAbsent(country == null ? "" : country, c -> new ArrayList<>())
                    .add(i);
        }
        byState.values().forEach(same -> same.forEach(i -> sets.join(same.getFirst(), i)));
        if (byState.size() == 2 && byState.containsKey("")) {
            sets.join(
                    byState.get("").getFirst(),
                    block.stream()
                            .filter(i -> mentions.get(i).party().country() != null)
                            .findFirst()
                            .orElseThrow());
        }
    }

    private void compareOfficeholders(List<Integer> block) {
        List<Integer> byDay = block.stream()
                .sorted(Comparator.comparing(
                                (Integer i) -> mentions.get(i).telling().when(null))
                        .thenComparing(i -> mentions.get(i).id()))
                .toList();
        for (int i = 0; i < byDay.size(); i++) {
            for (int j = i + 1; j < Math.min(byDay.size(), i + NEIGHBOURS); j++) {
                compare(byDay.get(i), byDay.get(j));
            }
        }
    }

    private void compare(int i, int j) {
        PersonMention a = mentions.get(i);
        PersonMention b = mentions.get(j);
        if (areOne(a, b)) {
            links.add(new Link(i, j, Math.min(a.tokens().size(), b.tokens().size()), days(a, b)));
        }
    }

    /** Full names before family names, near before far; who has two full names that do not agree is two people. */
    private void joinClosestFirst() {
        links.sort(Comparator.comparingInt((Link link) -> -link.words())
                .thenComparingLong(Link::days)
                .thenComparing(link -> mentions.get(link.a()).id())
                .thenComparing(link -> mentions.get(link.b()).id()));
        for (int i = 0; i < mentions.size(); i++) {
            names.computeIfAbsent(sets.find(i), root -> new HashSet<>())
                    .add(mentions.get(i).tokens());
        }
        links.forEach(this::joinIfNamesAgree);
    }

    private void joinIfNamesAgree(Link link) {
        int first = sets.find(link.a());
        int second = sets.find(link.b());
        if (first != second && allAgree(names(first), names(second))) {
            Set<Set<String>> all = new HashSet<>(names(first));
            all.addAll(names(second));
            sets.join(first, second);
            names.put(sets.find(first), all);
        }
    }

    private Set<Set<String>> names(int root) {
        return names.getOrDefault(root, Set.of());
    }

    private static boolean allAgree(Set<Set<String>> first, Set<Set<String>> second) {
        return first.stream().allMatch(a -> second.stream().allMatch(b -> namesAgree(a, b)));
    }

    private static boolean areOne(PersonMention a, PersonMention b) {
        // Within one document the reader has already decided who is who.
        return a.telling() != b.telling()
                && statesAgree(a, b)
                && namesAgree(a.tokens(), b.tokens())
                && (Math.min(a.tokens().size(), b.tokens().size()) > 1 || areClose(a, b));
    }

    private static boolean statesAgree(PersonMention a, PersonMention b) {
        String country = a.party().country();
        String other = b.party().country();
        return country == null || other == null || country.equals(other);
    }

    /** One has all the words of the other, or initials for them. */
    private static boolean namesAgree(Set<String> a, Set<String> b) {
        Set<String> shorter = a.size() <= b.size() ? a : b;
        Set<String> longer = a.size() <= b.size() ? b : a;
        Set<String> rest = new TreeSet<>(shorter);
        rest.removeAll(longer);
        return rest.size() < shorter.size() && rest.stream().allMatch(token -> hasInitial(token, longer));
    }

    /** "J" for "Joseph". */
    private static boolean hasInitial(String token, Set<String> tokens) {
        return tokens.stream()
                .anyMatch(other -> (token.length() == 1 || other.length() == 1) && other.charAt(0) == token.charAt(0));
    }

    private static boolean areClose(PersonMention a, PersonMention b) {
        return days(a, b) < DAYS_OF_A_FAMILY_NAME;
    }

    /** Days between two mentions; a great number where one has no day. */
    private static long days(PersonMention a, PersonMention b) {
        LocalDate first = a.telling().when(null);
        LocalDate second = b.telling().when(null);
        return first.equals(LocalDate.MAX) || second.equals(LocalDate.MAX)
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(first, second));
    }
}
