package org.entente.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Field;
import org.entente.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list shows. Begin with {@link #ALL} and narrow it: {@code Filter.ALL.party("Japon").stage(Stage.ASKED)}.
 *
 * @param parties every one of them must take part: a state's name in French or English, its ISO 3166-1 code, or a person's name
 * @param fields one of them at least, where any is given
 * @param stages one of them, where any is given; only undertakings have a stage
 * @param from only what reaches this day or lies behind it; or null
 * @param to only what began on this day or before; or null
 * @param on as it was known on that day; or null for all that is known
 * @param concrete only undertakings that can be checked (true) or cannot (false); or null
 */
public record Filter(
        List<String> parties,
        Set<Field> fields,
        Set<Stage> stages,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate on,
        @Nullable Boolean concrete) {
    /** Everything. */
    public static final Filter ALL = new Filter(List.of(), Set.of(), Set.of(), null, null, null, null);

    public Filter {
        parties = List.copyOf(parties);
        fields = Set.copyOf(fields);
        stages = Set.copyOf(stages);
    }

    /** The same, and this party too must take part. */
    public Filter party(String party) {
        List<String> all = new ArrayList<>(parties);
        all.add(party);
        return new Filter(all, fields, stages, from, to, on, concrete);
    }

    /** The same, with this field among those allowed. */
    public Filter field(Field field) {
        Set<Field> all = EnumSet.of(field);
        all.addAll(fields);
        return new Filter(parties, all, stages, from, to, on, concrete);
    }

    /** The same, with this stage among those allowed. */
    public Filter stage(Stage stage) {
        Set<Stage> all = EnumSet.of(stage);
        all.addAll(stages);
        return new Filter(parties, fields, all, from, to, on, concrete);
    }

    /** The same, from that day on. */
    public Filter from(@Nullable LocalDate day) {
        return new Filter(parties, fields, stages, day, to, on, concrete);
    }

    /** The same, until that day. */
    public Filter to(@Nullable LocalDate day) {
        return new Filter(parties, fields, stages, from, day, on, concrete);
    }

    /** The same, as it was known on that day. */
    public Filter on(@Nullable LocalDate day) {
        return new Filter(parties, fields, stages, from, to, day, concrete);
    }

    /** The same, with only what can be checked, or cannot. */
    public Filter concrete(@Nullable Boolean wanted) {
        return new Filter(parties, fields, stages, from, to, on, wanted);
    }
}
