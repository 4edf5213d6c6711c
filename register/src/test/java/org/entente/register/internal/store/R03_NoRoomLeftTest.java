package org.entente.register.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.register.Added;
import org.entente.register.Origin;
import org.entente.register.RegisterException;
import org.entente.register.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class R03_NoRoomLeftTest {
    private static final int PAGES = 40;

    @TempDir
    Path folder;

    private static Entry entry(Report report) {
        return new Entry(report.document(), report.reading(), Origin.today("1"));
    }

    /** Words that do not shrink when packed. */
    private static Report large() {
        StringBuilder words = new StringBuilder();
        new Random(7).ints(200_000, 'a', 'z' + 1).forEach(letter -> words.append((char) letter));
        return Report.of("2024-03-02").noise(words.toString());
    }

    @Test
    void anAddThatFindsNoRoomSaysSoAndLeavesTheRegisterAsItWas() {
        Path file = folder.resolve("entente.db");
        try (Store store = Store.open(file, false)) {
            store.put(entry(Report.of("2024-03-01")));
            store.limitPages(PAGES);
            assertThatExceptionOfType(RegisterException.class)
                    .isThrownBy(() -> store.put(entry(large())))
                    .satisfies(e -> assertThat(e.getMessage())
                            .contains(file.toString())
                            .contains("no room left")
                            .doesNotContain("\n"));
            assertThat(store.count()).isEqualTo(1);
            assertThat(store.put(entry(Report.of("2024-03-03")))).isEqualTo(Added.NEW);
        }
        try (Store store = Store.open(file, true)) {
            assertThat(store.count()).isEqualTo(2);
        }
    }

    @Test
    void whatIsKnownIsKeptInMemoryWhereTheFileHasNoRoomForIt() {
        try (Store store = Store.open(folder.resolve("entente.db"), false)) {
            store.put(entry(Report.of("2024-03-01")));
            store.limitPages(PAGES);
            KnownRow row = new KnownRow("thread", "t", 0, "\"" + "x".repeat(500_000) + "\"", Set.of("JP"));
            store.keep(List.of(row), Map.of("u", "t"), "1");
            assertThat(store.known().areCurrent("1")).isTrue();
            assertThat(store.known().rows("thread", List.of(Set.of("JP", "FR"))))
                    .containsExactly(row.json());
            assertThat(store.known().thread("u")).contains(row.json());
            store.put(entry(Report.of("2024-03-03")));
            assertThat(store.known().areCurrent("1")).isFalse();
        }
    }
}
