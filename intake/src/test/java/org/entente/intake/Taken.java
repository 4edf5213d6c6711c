package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Document;

/** Takes sources in as a French reader would, and shows what came of them. */
final class Taken {
    static final IntakeOptions FRENCH = new IntakeOptions(Set.of("fr"), null, null);

    private Taken() {}

    static List<Delivery> all(Object... sources) {
        return with(FRENCH, sources);
    }

    static List<Delivery> with(IntakeOptions options, Object... sources) {
        List<String> paths = Arrays.stream(sources).map(Object::toString).toList();
        return new Intake(options).take(paths).toList();
    }

    static Document document(Path source) {
        return document(FRENCH, source);
    }

    static Document document(IntakeOptions options, Path source) {
        List<Delivery> deliveries = with(options, source);
        assertThat(deliveries).hasSize(1);
        assertThat(deliveries.getFirst()).isInstanceOf(Delivery.Accepted.class);
        return ((Delivery.Accepted) deliveries.getFirst()).document();
    }

    static Refusal refusal(Object source) {
        List<Delivery> deliveries = all(source);
        assertThat(deliveries).hasSize(1);
        assertThat(deliveries.getFirst()).isInstanceOf(Delivery.Refused.class);
        return ((Delivery.Refused) deliveries.getFirst()).refusal();
    }

    static String english(Refusal refusal) {
        return refusal.message(Locale.ENGLISH);
    }
}
