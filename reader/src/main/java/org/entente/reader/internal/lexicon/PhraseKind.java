package org.entente.reader.internal.lexicon;

/** Which list of the language pack a phrase comes from. */
public enum PhraseKind {
    /** A state by its name; value: ISO code. */
    STATE,
    /** An adjective or the name of a people; value: ISO code. */
    DEMONYM,
    /** A capital; value: ISO code. */
    CAPITAL,
    /** A town, region or continent that acts for nobody; value: its ISO code, or "". */
    PLACE,
    /** A palace or ministry that stands for its state; value: ISO code. */
    PALACE,
    /** value: canonical name; detail: kind. */
    ORGANISATION,
    /** Head of an office; value: kind of office. */
    TITLE,
    /** Takes up a person by a role; value: the kinds of office it may be. */
    EPITHET,
    /** Both sides; value: persons, states or either. */
    GROUP,
    /** A noun that makes a state of an adjective ("la partie japonaise"). */
    SIDE,
    /** Cue of a field; value: the field. */
    FIELD,
    /** value: kind of instrument. */
    INSTRUMENT,
    /** value: the number. */
    NUMBER,
    /** value: the number. */
    ORDINAL,
    APPROXIMATOR,
    /** value: ISO 4217 code. */
    CURRENCY,
    /** value: 1 to 12. */
    MONTH,
    /** value: ISO number, 1 = Monday. */
    WEEKDAY,
    HONORIFIC,
    /** Several words that act as one; value: its categories and features. */
    MULTIWORD,
    /** Binds both sides. */
    JOINT,
    /** Only strengthens what follows. */
    STRENGTHEN,
    /** A small word inside a personal name. */
    NAMEWORD,
    /** A noun after which "que" is a complement. */
    CONTENT_NOUN,
    /** A noun of coming together; value: its class. */
    ENCOUNTER,
    /** A cue of time, encounter or attribution; value: what it cues. */
    CUE
}
