/** One-time codes for applicants. */
@org.springframework.modulith.NamedInterface("codes")
package org.banjie.access.codes;
