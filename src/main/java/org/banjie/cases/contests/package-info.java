/** Which decided case an appeal is against. */
@org.springframework.modulith.NamedInterface("contests")
package org.banjie.cases.contests;
