package org.banjie.demonstration;

import java.util.List;

/** A kind of family: who they are and why they apply, as the form, the visit and the neighbours tell it. */
record Family(
        List<String> reasons,
        String circumstances,
        String living,
        String findings,
        String neighbours,
        List<Member> members) {

    /** @param wage yuan a month @param transfer pensions and the like, yuan a month */
    record Member(
            String relation,
            String sex,
            int age,
            String health,
            String disability,
            String disabilityGrade,
            String work,
            String schoolStage,
            int wage,
            int transfer) {

        boolean isWoman() {
            return "F".equals(sex);
        }
    }

    int income() {
        return members.stream()
                .mapToInt(member -> member.wage() + member.transfer())
                .sum();
    }
}
