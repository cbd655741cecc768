/** Accounts of applicants: by identity number, by the code of an organisation, by a telephone alone. */
@org.springframework.modulith.NamedInterface("applicants")
package org.banjie.access.applicants;
