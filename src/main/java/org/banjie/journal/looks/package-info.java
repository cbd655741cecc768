/** Who of the staff looked at which file, for the auditor. */
@org.springframework.modulith.NamedInterface("looks")
package org.banjie.journal.looks;
