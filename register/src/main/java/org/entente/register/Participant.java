package org.entente.register;

import org.jspecify.annotations.Nullable;

/**
 * Who took part in an encounter.
 *
 * @param id of the person in the register; else null
 * @param name a person's or an organisation's name, a state's ISO 3166-1 alpha-2 code
 * @param country the state for which they act, ISO 3166-1 alpha-2, or null
 */
public record Participant(
        @Nullable String id, String name, @Nullable String country) {}
