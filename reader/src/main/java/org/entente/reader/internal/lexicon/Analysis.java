package org.entente.reader.internal.lexicon;

/**
 * One thing that a form can be.
 *
 * @param lemma id of its lemma in the lexicon
 * @param pos one or several category bits of {@link Pos}
 * @param features feature bits of {@link Pos}
 */
public record Analysis(int lemma, int pos, int features) {}
