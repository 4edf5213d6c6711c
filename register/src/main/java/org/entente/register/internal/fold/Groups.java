package org.entente.register.internal.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Connected components of rows under a pairwise relation that only rows with a key in common can have. */
final class Groups {
    private static final int NEIGHBOURS = 48;

    private Groups() {}

    /**
     * The components, members in the order given.
     *
     * @param rows in an order that depends on their content alone: in large blocks only neighbours are compared
     */
    static <T> List<List<T>> of(List<T> rows, Function<T, Collection<String>> keys, BiPredicate<T, T> areOne) {
        UnionFind sets = new UnionFind(rows.size());
        for (List<Integer> block : blocks(rows, keys)) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + NEIGHBOURS); j++) {
                    if (areOne.test(rows.get(block.get(i)), rows.get(block.get(j)))) {
                        sets.join(block.get(i), block.get(j));
                    }
                }
            }
        }
        return sets.components().stream()
                .map(component -> component.stream().map(rows::get).toList())
                .toList();
    }

    private static <T> Collection<List<Integer>> blocks(List<T> rows, Function<T, Collection<String>> keys) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String key : keys.apply(rows.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return blocks.values();
    }
}
