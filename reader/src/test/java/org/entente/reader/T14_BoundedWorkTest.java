package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The work is bounded by the length of the text, and a reader may be shared. */
class T14_BoundedWorkTest {
    private static final int LONG = 2_000_000;
    private static final Reader READER = Reader.forLanguage("fr");

    private static Reading read(String text) {
        return READER.read(Document.ofText("long", text));
    }

    private static String repeated(String piece) {
        return piece.repeat(LONG / piece.length());
    }

    @Test
    @Timeout(60)
    void a_text_without_a_full_stop_is_read() {
        assertThat(read(repeated("le ministre du Laos a reçu et il a dit que la route, le pont et le port "))
                        .document())
                .isNotNull();
    }

    @Test
    @Timeout(60)
    void so_is_a_text_of_one_word_repeated() {
        assertThat(read(repeated("port ")).statements()).isEmpty();
        assertThat(read(repeated("x")).rows()).isEmpty();
        assertThat(read(repeated("« ")).rows()).isEmpty();
    }

    @Test
    void ten_times_the_text_takes_no_more_than_about_ten_times_as_long() {
        String piece = "Le ministre laotien Bounmy Keo a promis d'ouvrir le port et de former des pilotes. ";
        read(piece.repeat(1000));
        long small = time(piece.repeat(500));
        long large = time(piece.repeat(5000));
        assertThat(Duration.ofNanos(large))
                .isLessThan(Duration.ofNanos(small * 60).plusSeconds(2));
    }

    private static long time(String text) {
        long from = System.nanoTime();
        read(text);
        return System.nanoTime() - from;
    }

    @Test
    void two_threads_share_one_reader() {
        String text = "Le ministre laotien Bounmy Keo a reçu l'ambassadrice du Ghana au Laos, Efua Adjei."
                + " Il lui a demandé de former 250 pilotes d'ici 2030. Elle a promis d'y veiller. ";
        Reader shared = Reader.forLanguage("fr");
        var one = CompletableFuture.supplyAsync(() -> shared.read(Document.ofText("a", text.repeat(50))));
        var two = CompletableFuture.supplyAsync(() -> shared.read(Document.ofText("a", text.repeat(50))));
        Reading alone = Reader.forLanguage("fr").read(Document.ofText("a", text.repeat(50)));
        assertThat(one.join()).isEqualTo(alone);
        assertThat(two.join()).isEqualTo(alone);
    }
}
