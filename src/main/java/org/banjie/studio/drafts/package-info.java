/** Drafts of kinds: begun, saved, locked, given up; every save stays. */
@org.springframework.modulith.NamedInterface("drafts")
package org.banjie.studio.drafts;
