/** What is granted, who looks at it again, and what nobody may grant. */
package org.banjie.assistance.application.decision;
