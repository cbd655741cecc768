/** What the registry keeps of organisations for their inspection: phones on file and charities. */
package org.banjie.organisations.inspection.contacts;
