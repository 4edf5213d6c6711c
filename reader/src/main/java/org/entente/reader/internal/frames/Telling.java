package org.entente.reader.internal.frames;

import java.util.Set;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Predicates.Teller;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;

/** Verbs behind which an infinitive tells what was said: "a tenu à remercier", "a permis à X de souligner", "a saisi l'occasion pour inviter", "a appelé X pour le féliciter". */
final class Telling {
    private final Set<Integer> courteous;
    private final Set<Integer> uttering;
    private final Set<Integer> enabling;
    private final Set<Integer> seizing;
    private final Set<Integer> occasions;
    private final Set<Integer> contact;
    private final Set<String> purposes;

    Telling(FrameParser parser) {
        courteous = parser.verbs("COURTESY");
        uttering = parser.verbs("UTTER");
        enabling = parser.verbs("ENABLE");
        seizing = parser.verbs("SEIZE");
        occasions = parser.nouns("OCCASION");
        contact = parser.verbs("CONTACT");
        purposes = Set.of(parser.purposes());
    }

    boolean courteous(int lemma, VerbGroup inner) {
        return courteous.contains(lemma) && uttering.contains(inner.lemma());
    }

    Teller teller(Tokens tokens, Clause governor, String preposition, VerbGroup inner) {
        int verb = governor.verb().lemma();
        boolean utters = uttering.contains(inner.lemma());
        boolean reaches = contact.contains(verb) && purposes.contains(preposition) && finiteActive(governor);
        if (utters && (courteous.contains(verb) || reaches)) {
            return Teller.SUBJECT;
        }
        boolean occasion = governor.deps().stream().anyMatch(d -> isOccasion(tokens, d));
        if (seizing.contains(verb) || occasion && governor.deps().stream().noneMatch(Telling::isReceiver)) {
            return finiteActive(governor) ? Teller.SUBJECT : Teller.NOBODY;
        }
        boolean given = (enabling.contains(verb) || occasion) && governor.verb().finite();
        return given && governor.deps().stream().anyMatch(Telling::isReceiver) ? Teller.RECEIVER : Teller.NOBODY;
    }

    private static boolean finiteActive(Clause clause) {
        return clause.verb().finite() && !clause.verb().passive();
    }

    private boolean isOccasion(Tokens tokens, Dep dep) {
        Item item = dep.item();
        return item != null && occasions.contains(tokens.form(item.head()).key());
    }

    /** A party behind a preposition: "à X", "pour X". */
    static boolean isReceiver(Dep dep) {
        return dep.kind() == Clause.DepKind.PREPOSITIONAL
                && dep.item() != null
                && dep.item().mention() != null;
    }
}
