/** Drafts of kinds: begun, saved, locked, given up; every save stays. */
package org.banjie.studio.drafts;
