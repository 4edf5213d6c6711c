package org.entente.model;

import static org.entente.model.ActClass.ASSERTIVE;
import static org.entente.model.ActClass.COMMISSIVE;
import static org.entente.model.ActClass.DECLARATIVE;
import static org.entente.model.ActClass.DIRECTIVE;
import static org.entente.model.ActClass.EXPRESSIVE;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody does with words (speech acts, after Searle), each in its illocutionary class. */
public enum Act {
    STATE(ASSERTIVE),
    DENY(ASSERTIVE),
    REQUEST(DIRECTIVE),
    PROPOSE(DIRECTIVE),
    INVITE(DIRECTIVE),
    WARN(DIRECTIVE),
    PROMISE(COMMISSIVE),
    INTEND(COMMISSIVE),
    OFFER(COMMISSIVE),
    SUPPORT(COMMISSIVE),
    AGREE(COMMISSIVE),
    ACCEPT(COMMISSIVE),
    REFUSE(COMMISSIVE),
    THREATEN(COMMISSIVE),
    HOPE(EXPRESSIVE),
    THANK(EXPRESSIVE),
    PRAISE(EXPRESSIVE),
    CONGRATULATE(EXPRESSIVE),
    CONDOLE(EXPRESSIVE),
    REGRET(EXPRESSIVE),
    CRITICISE(EXPRESSIVE),
    SIGN(DECLARATIVE),
    DECIDE(DECLARATIVE),
    ESTABLISH(DECLARATIVE),
    APPOINT(DECLARATIVE),
    SUSPEND(DECLARATIVE);

    private final ActClass actClass;

    Act(ActClass actClass) {
        this.actClass = actClass;
    }

    /** The illocutionary class that this act belongs to. */
    public ActClass actClass() {
        return actClass;
    }

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
