package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.OfficeStatus;
import org.junit.jupiter.api.Test;

class U05_PeopleAndOfficesTest {
    private static List<Person> people(Report... reports) {
        try (Register register = Register.inMemory()) {
            for (Report report : reports) {
                report.into(register);
            }
            return register.people(Filter.ALL);
        }
    }

    @Test
    void oneNameInAnyOrderAndWithAnyAccentsIsOnePerson() {
        var people = people(
                Report.of("2021-01-01").office("Lê Thị Đào/VN", "ministre", "VN"),
                Report.of("2021-01-02").office("Le Thi Dao/VN", "ministre", "VN"),
                Report.of("2021-01-03").office("Dao Le-Thi/", "ministre", "VN"));
        assertThat(people).hasSize(1);
        assertThat(people.getFirst().names()).containsExactly("Dao Le-Thi", "Le Thi Dao", "Lê Thị Đào");
        assertThat(people.getFirst().country()).isEqualTo("VN");
    }

    @Test
    void namesakesOfTwoStatesAreTwoPeople() {
        assertThat(people(
                        Report.of("2021-01-01").office("Anna Roy/FR", "ministre", "FR"),
                        Report.of("2021-01-02").office("Anna Roy/CA", "ministre", "CA")))
                .hasSize(2);
    }

    @Test
    void aFamilyNameWithTheOfficeIsThePersonOfThoseYears() {
        assertThat(people(
                        Report.of("2021-01-01").office("Sato Ken/JP", "Premier ministre", "JP"),
                        Report.of("2021-06-02").office("Sato/JP", "Premier ministre", "JP")))
                .hasSize(1);
    }

    @Test
    void aFamilyNameAloneJoinsNobody() {
        assertThat(people(
                        Report.of("2021-01-01").office("Sato Ken/JP", "Premier ministre", "JP"),
                        Report.of("2021-06-02").meets("Sato/JP", "VN", "2021-06-02")))
                .hasSize(2);
    }

    @Test
    void aFamilyNameDoesNotTieTwoOfThatNameTogether() {
        var people = people(
                Report.of("2000-01-01").office("Sato Ken/JP", "Premier ministre", "JP"),
                Report.of("2001-01-01").office("Sato/JP", "Premier ministre", "JP"),
                Report.of("2003-01-01").office("Sato/JP", "Premier ministre", "JP"),
                Report.of("2004-01-01").office("Sato Rin/JP", "Premier ministre", "JP"));
        assertThat(people)
                .extracting(Person::name)
                .contains("Sato Ken", "Sato Rin")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(people).noneMatch(p -> p.names().containsAll(List.of("Sato Ken", "Sato Rin")));
    }

    @Test
    void anOfficeKnowsItsFirstAndLastDayAndWhoCameBeforeAndAfter() {
        var people = people(
                Report.of("2021-01-01").office("Sato Ken/JP", "Premier ministre", "JP"),
                Report.of("2022-01-01").office("Sato Ken/JP", "premier ministre", "JP"),
                Report.of("2023-05-01").office("Abe Rin/JP", "Première ministre", "JP"),
                Report.of("2023-06-01").office("Sato Ken/JP", "Premier ministre", "JP", OfficeStatus.FORMER));
        Tenure first = people.getLast().offices().getFirst();
        assertThat(first.first()).isEqualTo("2021-01-01");
        assertThat(first.last()).isEqualTo("2022-01-01");
        assertThat(first.status()).isEqualTo(OfficeStatus.FORMER);
        assertThat(first.successor()).isEqualTo("Abe Rin");
        Tenure second = people.getFirst().offices().getFirst();
        assertThat(second.predecessor()).isEqualTo("Sato Ken");
        assertThat(second.after()).isEqualTo("2022-01-01");
        assertThat(second.successor()).isNull();
    }

    @Test
    void whereSeveralHoldOneOfficeAtOnceNobodyFollowsAnybody() {
        var people = people(
                Report.of("2021-01-01").office("Sato Ken/JP", "vice-ministre", "JP"),
                Report.of("2022-01-01").office("Abe Rin/JP", "vice-ministre", "JP"),
                Report.of("2023-01-01").office("Sato Ken/JP", "vice-ministre", "JP"));
        assertThat(people)
                .flatExtracting(Person::offices)
                .allMatch(t -> t.successor() == null && t.predecessor() == null);
    }
}
