package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PartyKind;
import org.entente.reader.internal.lexicon.Pos;
import org.jspecify.annotations.Nullable;

/** A party while a document is being read: what is known of it grows with each mention. */
public final class Entity {
    private static final Set<String> BUSINESS = Set.of("business");

    private static final Set<String> BINDING = Set.of(
            "head_of_state",
            "head_of_government",
            "monarch",
            "royal",
            "spouse",
            "minister",
            "deputy_minister",
            "ambassador",
            "envoy",
            "spokesperson",
            "official",
            "adviser",
            "parliament",
            "military",
            "local",
            "party");
    private final PartyKind kind;
    private String name;
    private @Nullable String country;
    private final Set<String> nameWords = new LinkedHashSet<>();
    private final Set<String> officeKinds = new LinkedHashSet<>();
    private final List<int[]> mentions = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();
    private final List<Entity> members = new ArrayList<>();
    private String title = "";
    private int gender;
    private int lastSeen = -1;
    private int place = -1;
    private int nameFrom;
    private int nameTo;
    private boolean named;
    private boolean presumed;
    private @Nullable Entity leader;
    private @Nullable String near;
    private @Nullable String met;
    private @Nullable String hint;
    private boolean serves;
    private boolean former;
    private boolean man;
    private @Nullable Entity organisation;

    Entity(PartyKind kind, String name, @Nullable String country) {
        this.kind = kind;
        this.name = name;
        this.country = country;
    }

    public PartyKind kind() {
        return kind;
    }

    public boolean isPerson() {
        return kind == PartyKind.PERSON;
    }

    public boolean isGroup() {
        return kind == PartyKind.GROUP;
    }

    public String name() {
        return name;
    }

    void rename(String fuller, int from, int to) {
        name = fuller;
        nameFrom = from;
        nameTo = to;
        named = true;
    }

    /** UTF-16 offsets of the fullest name. */
    public int nameFrom() {
        return nameFrom;
    }

    public int nameTo() {
        return nameTo;
    }

    public boolean named() {
        return named;
    }

    public @Nullable String country() {
        return country;
    }

    void country(@Nullable String value) {
        if ((country == null || presumed) && value != null) {
            country = value;
            presumed = false;
        }
    }

    /** Gives it a state that no word says; any word goes before it. */
    void presume(@Nullable String value) {
        if (value != null && (country == null || presumed)) {
            country = value;
            presumed = true;
        }
    }

    /** Notes the state where it was met when it was first named. */
    void met(@Nullable String code) {
        met = met == null ? code : met;
    }

    @Nullable
    String met() {
        return met;
    }

    /** Notes the state that a sentence hints at. */
    void hint(@Nullable String code) {
        hint = hint == null ? code : hint;
    }

    @Nullable
    String hint() {
        return hint;
    }

    /** Notes in whose company it is. */
    void follow(Entity person) {
        leader = leader == null && person != this ? person : leader;
    }

    /** Who it accompanies, or null. */
    @Nullable
    Entity leader() {
        return leader;
    }

    /** The state that its first sentence names before it, where no word says its own. */
    void near(String code) {
        near = near == null ? code : near;
    }

    @Nullable
    String near() {
        return near;
    }

    /** Whether its state is a guess that no word confirms. */
    public boolean presumed() {
        return presumed;
    }

    /** Notes whether an office of it serves an organisation. */
    void serve(boolean organisation) {
        serves |= organisation;
    }

    /** The organisation that its last office is of, where it serves no state; or null. */
    public @Nullable Entity organisation() {
        return country == null ? organisation : null;
    }

    void organisation(@Nullable Entity value) {
        organisation = value == null ? organisation : value;
    }

    /** Notes whether what it was called last was an office that it holds no more. */
    void former(boolean value) {
        former |= value;
    }

    /** Whether it acts for its state: whoever holds an office of the executive or presides a parliament, and whoever has no office that says otherwise. */
    public boolean binds() {
        return kind != PartyKind.GROUP && (kind != PartyKind.PERSON || !Collections.disjoint(officeKinds, BINDING));
    }

    /** Whether some mention gives this person an office that is not only one of business. */
    public boolean official() {
        return kind == PartyKind.PERSON && !BUSINESS.containsAll(officeKinds);
    }

    public boolean former() {
        return former;
    }

    boolean serves() {
        return serves;
    }

    Set<String> nameWords() {
        return nameWords;
    }

    Set<String> officeKinds() {
        return officeKinds;
    }

    public List<Entity> members() {
        return members;
    }

    /** UTF-16 ranges of its mentions, in the order of the text. */
    public List<int[]> mentions() {
        return mentions;
    }

    void seen(int start, int end, int token) {
        if (!starts.add(start)) {
            return;
        }
        mentions.add(new int[] {start, end});
        lastSeen = Math.max(lastSeen, token);
    }

    /** Its last place among the persons named. */
    int place() {
        return place;
    }

    void place(int value) {
        place = value;
    }

    int lastSeen() {
        return lastSeen;
    }

    /** The title that it was first given, or "". */
    public String title() {
        return title;
    }

    void title(String value) {
        title = title.isEmpty() ? value : title;
    }

    int gender() {
        return gender;
    }

    /** Notes whether it was called by a title that has a feminine form, but in the masculine. */
    void calledMan(boolean value) {
        man |= value;
    }

    boolean calledMan() {
        return man && gender != Pos.FEMININE;
    }

    /** The grammatical gender of what it was called last. */
    void regender(int bits) {
        gender = bits;
    }

    void gender(int bits) {
        gender = gender == 0 ? bits : gender;
    }
}
