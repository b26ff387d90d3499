package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterNumberTest {
    private static final String[][] NUMBERS = {
        {"CLINICALTRIALS_GOV", "NCT04221971"},
        {"CLINICALTRIALS_GOV", "nct-04221971"},
        {"CTIS", "2022-501234-12-00"},
        {"CTIS", "EUCT: 2022-501234-12"},
        {"CTIS", "CTIS2022-501234-12"},
        {"EUDRACT", "2019-001929-27"},
        {"EUDRACT", "EUCTR2019-001929-27-NL"},
        {"ISRCTN", "ISRCTN25421117"},
        {"DRKS", "DRKS00012345"},
        {"NL_OMON", "NL-OMON26066"},
        {"NTR", "NTR2518"},
        {"CCMO", "NL36925.000.11"},
        {"NL", "NL2401"},
        {"CHICTR", "ChiCTR2100043081"},
        {"CHICTR", "ChiCTR-OIC-17010528"},
        {"ITMCTR", "ITMCTR2022000012"},
        {"JRCT", "jRCT2080221234"},
        {"JRCT", "JPRN-jRCTs031190001"},
        {"UMIN", "UMIN000028370"},
        {"UMIN", "JPRN-UMIN000028370"},
        {"UMIN", "C000028370"},
        {"JAPIC_CTI", "JapicCTI-152912"},
        {"JMACCT", "JMA-IIA00123"},
        {"CTRI", "CTRI/2017/08/009234"},
        {"ANZCTR", "ACTRN12612000123456p"},
        {"CRIS", "KCT0001234"},
        {"IRCT", "IRCT20080728001032N19"},
        {"WHO_UTN", "U1111-1234-5678"},
        {"WHO_UTN", "1111-1234-5678"},
        {"PACTR", "PACTR201501000936322"},
        {"TCTR", "TCTR20150212001"},
        {"SLCTR", "SLCTR/2011/002"},
        {"REBEC", "RBR-9d5zvj"},
        {"RPCEC", "RPCEC00000123"},
        {"REPEC", "PER-010-15"},
        {"LBCTR", "LBCTR2019010184"},
    };

    @Test
    void the_numbers_of_every_register_are_known() {
        Set<Register> seen = EnumSet.noneOf(Register.class);
        for (String[] number : NUMBERS) {
            assertThat(TrialId.parse(number[1]).map(TrialId::register))
                    .as(number[1])
                    .isEqualTo(Optional.of(Register.valueOf(number[0])));
            seen.add(Register.valueOf(number[0]));
        }
        assertThat(seen).containsExactlyInAnyOrder(Register.values());
    }

    @Test
    void a_canonical_form_is_its_own_canonical_form() {
        assertThat(Arrays.stream(NUMBERS).map(number -> TrialId.parse(number[1]).orElseThrow()))
                .allSatisfy(id -> assertThat(TrialId.parse(id.canonical())).contains(id));
    }

    @ParameterizedTest
    @CsvSource({"NCT 04221971,NCT04221971", "nct04221971,NCT04221971", "NCT#04221971,NCT04221971"})
    void other_ways_of_writing_mean_the_same_number(String written, String canonical) {
        assertThat(TrialId.parse(written)).map(TrialId::canonical).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NCT", "NCT0422197", "NCT042219711", "XNCT04221971", "PRO00012345", "0422197", "١٢٣"})
    void other_texts_are_no_numbers(String text) {
        assertThat(TrialId.parse(text)).isEmpty();
    }
}
