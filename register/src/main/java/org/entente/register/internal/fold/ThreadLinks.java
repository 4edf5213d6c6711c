package org.entente.register.internal.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Quantity;

/**
 * Which mentions are one undertaking. Mentions of the same states that share a word that tells something are compared; those
 * alike enough are joined, the likest first, unless a conflict forbids it. Generic ones join by states, direction and fields.
 */
final class ThreadLinks {
    /** Larger blocks are split by a second word, then compared along their days only. */
    private static final int LARGE = 64;

    private static final int NEIGHBOURS = 24;

    private final List<Mention> mentions;
    private final Likeness likeness;
    private final UnionFind sets;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Set<Long> compared = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    private ThreadLinks(List<Mention> mentions) {
        this.mentions = mentions;
        this.likeness = new Likeness(mentions);
        this.sets = new UnionFind(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            members.put(i, new ArrayList<>(List.of(i)));
        }
    }

    private record Link(int a, int b, double likeness) {}

    /** @param mentions in the order of their days */
    static List<List<Mention>> components(List<Mention> mentions) {
        ThreadLinks links = new ThreadLinks(mentions);
        links.joinGeneric();
        links.compareSpecific();
        links.joinLikestFirst();
        return links.sets.components().stream()
                .map(component -> component.stream().map(mentions::get).toList())
                .toList();
    }

    private void joinGeneric() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.isGeneric()) {
                // Without any field only the same words say the same.
                Object about = mention.fields().isEmpty() ? mention.words().keySet() : mention.fields();
                String key = mention.debtors() + " " + mention.creditors() + " " + about;
                Integer earlier = first.putIfAbsent(key, i);
                if (earlier != null) {
                    sets.join(earlier, i);
                }
            }
        }
    }

    private void compareSpecific() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (!mentions.get(i).isGeneric()) {
                for (String key : keys(mentions.get(i))) {
                    blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
        blocks.forEach(this::compareBlock);
    }

    private static List<String> keys(Mention mention) {
        String pair = mention.pair();
        List<String> keys = new ArrayList<>();
        mention.words().forEach((stem, kind) -> {
            if (kind == WordKind.OWN || kind == WordKind.ONCE) {
                keys.add(pair + ' ' + stem);
            }
        });
        Quantity quantity = mention.quantity();
        if (quantity != null) {
            keys.add(pair + " # " + quantity.value().stripTrailingZeros() + quantity.unit());
        }
        if (mention.undertaking().due() != null) {
            keys.add(pair + " @ " + mention.undertaking().due());
        }
        return keys;
    }

    private void compareBlock(String key, List<Integer> block) {
        if (block.size() <= LARGE) {
            compareAll(block, block.size());
            return;
        }
        Map<String, List<Integer>> parts = new TreeMap<>();
        for (int i : block) {
            keys(mentions.get(i)).stream()
                    .filter(other -> !other.equals(key))
                    .forEach(other ->
                            parts.computeIfAbsent(other, k -> new ArrayList<>()).add(i));
        }
        parts.values().forEach(part -> compareAll(part, part.size() <= LARGE ? part.size() : NEIGHBOURS));
        compareAll(block, NEIGHBOURS);
    }

    private void compareAll(List<Integer> block, int reach) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + reach); j++) {
                compare(block.get(i), block.get(j));
            }
        }
    }

    private void compare(int a, int b) {
        if (compared.add(((long) a << Integer.SIZE) | b)) {
            double like = likeness.of(mentions.get(a), mentions.get(b));
            if (like >= Likeness.ENOUGH) {
                links.add(new Link(a, b, like));
            }
        }
    }

    private void joinLikestFirst() {
        links.sort(Comparator.comparingDouble((Link link) -> -link.likeness())
                .thenComparing(link -> mentions.get(link.a()).id())
                .thenComparing(link -> mentions.get(link.b()).id()));
        for (Link link : links) {
            int first = sets.find(link.a());
            int second = sets.find(link.b());
            if (first != second && !conflict(first, second)) {
                List<Integer> all = new ArrayList<>(members(first));
                all.addAll(members(second));
                sets.join(first, second);
                members.put(sets.find(first), all);
            }
        }
    }

    private boolean conflict(int first, int second) {
        return members(first).stream()
                .anyMatch(a ->
                        members(second).stream().anyMatch(b -> likeness.conflict(mentions.get(a), mentions.get(b))));
    }

    private List<Integer> members(int root) {
        return members.getOrDefault(root, List.of());
    }
}
