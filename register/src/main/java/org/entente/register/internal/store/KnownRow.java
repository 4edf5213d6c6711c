package org.entente.register.internal.store;

import java.util.Set;

/**
 * A row of what is known, as it is kept.
 *
 * @param kind {@code thread}, {@code person}, {@code encounter}, {@code figure}, {@code instrument}
 * @param place its place in lists
 * @param parties those by whom it can be found: state codes, person ids, names
 */
public record KnownRow(String kind, String id, int place, String json, Set<String> parties) {}
