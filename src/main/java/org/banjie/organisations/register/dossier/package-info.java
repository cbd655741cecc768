/** The file the registry keeps of an organisation, put together from what each room knows of it. */
package org.banjie.organisations.register.dossier;
