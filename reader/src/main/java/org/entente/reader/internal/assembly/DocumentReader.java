package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.reader.internal.frames.EncounterFrames;
import org.entente.reader.internal.frames.FrameMatcher;
import org.entente.reader.internal.frames.FrameSet;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.parties.Acronyms;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Leaders;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.parties.MentionFinder;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.parties.SharedNames;
import org.entente.reader.internal.parties.SoleParties;
import org.entente.reader.internal.parties.StateNames;
import org.entente.reader.internal.parties.Thrones;
import org.entente.reader.internal.syntax.Chunker;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.ClauseBuilder;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.MotionVerbs;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.syntax.Tagger;
import org.entente.reader.internal.text.Layout;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Runs the cascade over a document: words, groups, clauses, frames, parties, rows. */
public final class DocumentReader {
    private final LanguagePack pack;
    private final Tagger tagger = new Tagger();
    private final MentionFinder mentionFinder;
    private final Chunker chunker;
    private final ClauseBuilder clauses;
    private final FrameSet frames;
    private final FrameMatcher matcher;
    private final EncounterFrames encounterFrames;
    private final Profile profile;
    private final Sites sites;
    private final SharedNames sharedNames;
    private final Thrones thrones;
    private final Leaders leaders;
    private final SoleParties soleParties;
    private final StateNames stateNames;

    public DocumentReader(LanguagePack pack) {
        this.pack = pack;
        profile = new Profile(pack);
        sites = new Sites(pack);
        sharedNames = new SharedNames(pack);
        thrones = new Thrones(pack);
        leaders = new Leaders(pack);
        soleParties = new SoleParties(pack);
        stateNames = new StateNames(pack.language());
        frames = new FrameSet(pack);
        mentionFinder = new MentionFinder();
        chunker = new Chunker(new MotionVerbs(pack), frames);
        clauses = new ClauseBuilder(frames, pack.lexicon());
        matcher = new FrameMatcher(frames, pack);
        encounterFrames = new EncounterFrames(pack, profile.word("reflexive"));
    }

    public FrameSet frames() {
        return frames;
    }

    /** What the document says; each step is told to {@code trace}. */
    public Reading read(Document document, Trace trace) {
        String text = document.text();
        if (text == null) {
            throw new IllegalArgumentException("the document " + document.source() + " has no text to read");
        }
        Tokens tokens = pack.tokenizer().tokenize(text, document.body());
        for (int s = 0; s < tokens.sentences(); s++) {
            pack.phrases().annotate(tokens, tokens.from(s), tokens.to(s));
            tagger.tag(tokens, tokens.from(s), tokens.to(s));
        }
        sharedNames.resolve(tokens);
        Acronyms.mark(tokens);
        Layout layout = new Layout(tokens);
        PartyBook book = new PartyBook(tokens, stateNames, thrones, leaders);
        List<List<Mention>> mentions = mentions(tokens, layout, book);
        Provenance provenance = new Provenance(document, tokens, layout, sites);
        book.settle(provenance.home());
        Context context = new Context(
                tokens,
                pack.lexicon(),
                book,
                soleParties,
                new Draft(tokens),
                provenance.day(),
                provenance.place(),
                provenance.allDates());
        assemble(context, layout, mentions, trace);
        Draft d = context.draft();
        return new Reading(
                provenance.completed(pack.language()),
                d.parties(book),
                d.offices,
                d.encounters,
                d.statements,
                d.undertakings,
                d.figures,
                d.instruments);
    }

    private List<List<Mention>> mentions(Tokens tokens, Layout layout, PartyBook book) {
        List<List<Mention>> mentions = new ArrayList<>();
        for (int s = 0; s < tokens.sentences(); s++) {
            int from = layout.proseFrom(s);
            boolean title = layout.titleFrom() == tokens.from(s);
            int start = title ? tokens.from(s) : from;
            List<Mention> found = start >= tokens.to(s) ? List.of() : mentionFinder.find(tokens, start, tokens.to(s));
            mentions.add(book.learn(found, start, tokens.to(s)));
        }
        return mentions;
    }

    private void assemble(Context context, Layout layout, List<List<Mention>> mentions, Trace trace) {
        Tokens tokens = context.tokens();
        OfficeRows offices = new OfficeRows(context);
        EncounterRows encounters = new EncounterRows(context, encounterFrames, profile);
        StatementRows statements = new StatementRows(context, profile);
        FigureRows figures = new FigureRows(context);
        Gifts gifts = new Gifts(context, profile);
        Signatures signatures = new Signatures(context, profile);
        InstrumentRows instruments = new InstrumentRows(context, profile);
        for (int s = 0; s < tokens.sentences(); s++) {
            int from = layout.proseFrom(s);
            if (from >= tokens.to(s)) {
                if (layout.titleFrom() == tokens.from(s)) {
                    mentions.get(s).forEach(context.book()::resolve);
                }
                continue;
            }
            Sentence sentence = clauses.build(tokens, s, chunker.chunk(tokens, from, tokens.to(s), mentions.get(s)));
            Scene scene = new Scene(sentence, context.book(), profile.word("agent"));
            if (layout.repeated(s)) {
                continue;
            }
            encounters.add(scene);
            List<Hit> hits = matcher.match(sentence);
            statements.add(scene, hits);
            statements.addFutures(scene, hits);
            offices.add(mentions.get(s));
            figures.add(sentence);
            instruments.add(scene);
            gifts.add(scene);
            signatures.add(scene);
            trace.sentence(sentence, mentions.get(s), hits, scene);
        }
        offices.finish();
        instruments.finish();
        encounters.finish();
    }

    /** Told what each step made of a sentence. */
    public interface Trace {
        /** Nobody listens. */
        Trace NONE = (sentence, mentions, hits, actors) -> {};

        void sentence(Sentence sentence, List<Mention> mentions, List<Hit> hits, Actors actors);
    }

    /** Who is meant in a sentence. */
    public interface Actors {
        /** Who acts in a clause, or null. */
        @Nullable
        Entity actor(Clause clause);

        /** Who a group or pronoun means, or null. */
        @Nullable
        Entity meant(@Nullable Item item);

        /** Why what begins at a token means whom it means, or null where its words say it. */
        @Nullable
        String reason(int token);
    }
}
