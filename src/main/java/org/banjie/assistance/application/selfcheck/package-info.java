/** What anybody may find out before applying: which of the five may be for them, by the same tables that decide later. */
package org.banjie.assistance.application.selfcheck;
