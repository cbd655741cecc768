/** Looking a report through, concluding it, and having mended what was found. */
package org.banjie.organisations.inspection.examination;
