package org.entente.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.entente.model.Evidence;
import org.entente.model.Quantity;
import org.entente.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an undertaking in one document.
 *
 * @param source the path or address as it was given
 * @param address where it was published, or null
 * @param date EDTF: when it was asked, promised, agreed, done; else the day that the document reports from; or null
 * @param undertaking the id of this mention; the thread answers to it
 * @param document the document's id
 * @param day EDTF: the day that the document reports from, or null; what is known on a day is decided by it
 * @param speaker who said so: a person's name or a state's ISO code; or null
 * @param speakerState the state for which the speaker speaks, ISO 3166-1 alpha-2, or null
 * @param side the state whose press or office tells it, or null
 * @param action the words that say what is to be done
 * @param due EDTF: until when, as this document says, or null
 * @param quantity how much, or null
 * @param said the whole statement that it comes from, to the letter, or null
 * @param title the document's title, or null
 * @param agency who published it, or null
 * @param confidence the probability that this is what the document says, 0 to 1
 */
public record Step(
        String source,
        @Nullable String address,
        Stage stage,
        @Nullable String date,
        Evidence evidence,
        String undertaking,
        String document,
        @Nullable String day,
        @Nullable String speaker,
        @Nullable String speakerState,
        @Nullable String side,
        String action,
        @Nullable String due,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Quantity quantity,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Evidence said,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String agency,
        double confidence) {

    /** Where this step is proved: by the statement, where it is known, so that one sees who says so. */
    public Source proof() {
        return new Source(
                document, source, address, title, agency, side, day, said == null ? evidence : said, confidence);
    }
}
