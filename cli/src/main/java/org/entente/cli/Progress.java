package org.entente.cli;

/** Tells a person how far long work is. */
interface Progress extends AutoCloseable {
    /** One more is done. */
    void step();

    @Override
    void close();

    /** Tells nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }
}
