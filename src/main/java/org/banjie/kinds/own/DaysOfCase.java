package org.banjie.kinds.own;

import java.time.LocalDate;
import java.util.Optional;

/** On which day things happened in a case, so that no date given later comes before what it follows. */
public interface DaysOfCase {

    /**
     * @param happening as a form names it with {@code notBefore}: {@code decision}, {@code step:Task_Decide},
     *     {@code paper:refused}, {@code answer:serve.servedOn}
     * @return empty when it has not happened
     */
    Optional<LocalDate> of(String caseNo, String happening);
}
