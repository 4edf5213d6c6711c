package org.entente.register;

/**
 * What a rebuild did.
 *
 * @param documents how many documents were read again
 * @param changed how many of them now have another reading
 */
public record Rebuilt(int documents, int changed) {}
