/** Who acts in a case for its applicant (代办). */
@org.springframework.modulith.NamedInterface("mandates")
package org.banjie.cases.mandates;
