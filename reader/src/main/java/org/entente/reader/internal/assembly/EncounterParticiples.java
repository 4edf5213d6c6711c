package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.frames.EncounterFrame;
import org.entente.reader.internal.frames.EncounterFrames;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Encounters told beside the predicate: "Reçu par A, B a …", "B, reçu hier par A, …", "Arrivé lundi à Lima, B …", "Présent depuis lundi
 * au Laos, B …", "Rassemblés à Lima, A et B …".
 */
final class EncounterParticiples {
    private final Tokens tokens;
    private final EncounterFrames frames;
    private final EncounterLedger ledger;
    private final EncounterPlaces places;
    private final Delegates delegates;

    EncounterParticiples(Context context, EncounterFrames frames, EncounterLedger ledger, Profile profile) {
        this.tokens = context.tokens();
        this.frames = frames;
        this.ledger = ledger;
        this.delegates = new Delegates(context);
        this.places = new EncounterPlaces(context, profile);
    }

    void add(Scene scene) {
        List<Item> items = scene.sentence().items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean alone = item.is(Item.Kind.NP) && i == 0 && item.to() == item.from() + 1;
            boolean dated = item.is(Item.Kind.ADVERB) && i == 0;
            if ((item.is(Item.Kind.ADJ) || alone || dated) && opens(items, i)) {
                arrival(scene, items, i);
                if (tokens.form(item.from()).can(Pos.PPA)) {
                    received(scene, items, i);
                    together(scene, items, i);
                }
            }
        }
    }

    /** A participle at the head of its sentence or behind a comma. */
    private static boolean opens(List<Item> items, int at) {
        return at == 0
                || items.get(at - 1).is(Item.Kind.COMMA)
                || at == 1 && (items.get(0).is(Item.Kind.ADVERB) || items.get(0).is(Item.Kind.PREP));
    }

    /** Who the participle is said of: who stands before the comma, else who acts in the sentence. */
    private @Nullable Entity saidOf(Scene scene, List<Item> items, int at) {
        if (at >= 2
                && items.get(at - 1).is(Item.Kind.COMMA)
                && items.get(at - 2).is(Item.Kind.NP)) {
            return scene.meant(items.get(at - 2));
        }
        if (at > 1) {
            return null;
        }
        for (Clause c : scene.sentence().clauses()) {
            if ((c.type() == Clause.Type.MAIN || c.type() == Clause.Type.INSERTED) && c.hasVerb()) {
                Entity subject = c.subjects().isEmpty()
                        ? scene.actor(c)
                        : scene.meant(c.subjects().getFirst());
                Entity leader = c.subjects().isEmpty()
                        ? null
                        : delegates.of(scene, c.subjects().getFirst());
                return leader != null && leader.isPerson()
                        ? leader
                        : c.subjects().size() > 1 ? scene.actor(c) : subject;
            }
        }
        return null;
    }

    private void arrival(Scene scene, List<Item> items, int at) {
        PhraseMatch cue = PhraseMatch.cue(tokens.matches(items.get(at).from()), "arrived");
        Entity guest = cue == null ? null : saidOf(scene, items, at);
        int end = closes(items, at);
        boolean somewhere = guest != null && places.find(scene, items.get(at).from(), end) != null;
        if (cue != null && guest != null && somewhere && (guest.isPerson() || guest.isGroup())) {
            Roles roles = new Roles();
            roles.put(guest, "guest");
            EncounterStatus status = EncounterStatus.valueOf(cue.phrase().detail());
            int from = items.get(at).from();
            ledger.row(scene, EncounterKind.VISIT, roles, status, from, end, from, end);
        }
    }

    /** The token at which the words that hang on a participle end: the next comma or verb. */
    private static int closes(List<Item> items, int at) {
        for (int i = at + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.COMMA) || item.is(Item.Kind.VERB) || item.is(Item.Kind.OTHER)) {
                return item.from();
            }
        }
        return items.getLast().to();
    }

    private void received(Scene scene, List<Item> items, int at) {
        EncounterFrame hosting = frame(items.get(at), "host");
        EncounterFrame frame = hosting == null ? calling(items.get(at)) : hosting;
        int agent = frame == null ? -1 : agent(scene, items, at);
        Entity host = agent < 0 ? null : scene.meant(items.get(agent));
        Entity guest = host == null ? null : saidOf(scene, items, at);
        if (frame == null || host == null || guest == null || host == guest) {
            return;
        }
        Roles roles = new Roles();
        roles.put(host, frame.subject());
        roles.put(guest, frame.object());
        if (roles.of.size() > 1 && roles.hasPerson()) {
            int from = items.get(at).from();
            int to = items.get(agent).to();
            ledger.row(scene, frame.kind(), roles, EncounterStatus.HELD, from, to, from, to);
        }
    }

    private int agent(Scene scene, List<Item> items, int at) {
        for (int i = at + 2; i < items.size() && !items.get(i).is(Item.Kind.VERB); i++) {
            Entity e = scene.meant(items.get(i));
            if (items.get(i - 1).is(Item.Kind.PREP)
                    && tokens.has(items.get(i - 1).from(), Pos.BY)
                    && e != null
                    && e.isPerson()) {
                return i;
            }
        }
        return -1;
    }

    private void together(Scene scene, List<Item> items, int at) {
        EncounterFrame frame = frame(items.get(at), "other");
        Entity actor = frame == null ? null : saidOf(scene, items, at);
        if (frame != null && actor != null && actor.isGroup()) {
            Roles roles = new Roles();
            roles.put(actor, "other");
            int from = items.get(at).from();
            int to = closes(items, at);
            ledger.row(scene, frame.kind(), roles, EncounterStatus.HELD, from, to, from, to);
        }
    }

    /** "Joint au téléphone par A, B …" */
    private @Nullable EncounterFrame calling(Item item) {
        EncounterFrame frame = frame(item, "other");
        boolean called = frame != null
                && frame.kind() == EncounterKind.CALL
                && !frame.object().isEmpty();
        return called ? frame : null;
    }

    private @Nullable EncounterFrame frame(Item item, String subject) {
        int lemma = tokens.form(item.from()).lemma(Pos.PPA);
        for (EncounterFrame frame : frames.of(lemma)) {
            if (frame.subject().equals(subject)
                    && frame.nounClass().isEmpty()
                    && (!frame.object().isEmpty() || subject.equals("other"))) {
                return frame;
            }
        }
        return null;
    }
}
