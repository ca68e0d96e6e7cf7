/** First names of many cultures, none of them a short form of another here. */
export const firstNames: readonly string[] =
  'Mark Sarah Kevin Jessica Brian Michelle Paul Angela Steve Laura Ahmed Fatoumata Chinedu Ngozi Wei Xiulan Hiroko Takeshi Min-jun Ji-woo Rahul Ananya Sunita Vikram Olga Dmitri Svetlana Ivan Kateřina Zbigniew Małgorzata Jörg Sieglinde Heiko François Amélie Thibault Giulia Matteo Concepción Íñigo João Beatriz Lars Ingrid Søren Aino Eoghan Saoirse Rhian Gwilym Kofi Abena Thabo Nomvula Yael Moshe Leila Reza Mehmet Elif Nguyet Thanh Siti Budi Pilar Esteban Hilary Duncan Trevor Bronwyn Keisha Jamal Destiny'.split(
    ' ',
  );

/** Family names of many cultures. */
export const familyNames: readonly string[] =
  'Webber Thornton Gallagher MacLeod Brandt Schröder Zimmermann Lefèvre Dubois Rousseau Fernández Ortega Villanueva Rossi Bianchi Kowalska Dvořák Horváth Ivanova Petrov Andersson Johansen Virtanen Yamamoto Suzuki Park Choi Chen Huang Gupta Iyer Banerjee Rahman Hussain Haddadi Mensah Okonkwo Dlamini Abebe Silva Carvalho Costa Papadopoulos Yılmazer Cohen Goldstein McAllister Fitzgerald Pritchard Ashworth'.split(
    ' ',
  );

/** Companies that no log here knows: some that everybody knows, some that nobody does. */
export const unknownCompanies: readonly string[] = [
  'Google',
  'Siemens',
  'Deloitte',
  'Accenture',
  'Microsoft',
  'Nestlé',
  'JPMorgan Chase',
  'Unilever',
  'Spotify',
  'Capgemini',
  'Marlowe Dynamics',
  'Pinecrest Foods',
  'Orbital Textiles',
  'Greyfriars Trust',
  'Hallam & Pike',
  'Vantage Rivers',
  'Bluestone Freight',
  'Cassidy Aerospace',
  'Lundqvist Optics',
  'Tamarind Health',
  'Ridgeway Care Homes',
  'Voss & Partner GmbH',
  'Ambergate Ltd',
  'Solvane',
  'Quintessa',
  'Zephyrine',
  'Kolibri Logistik',
  'Atelier Morvan',
  'Grupo Valdés',
  'Northgate Council',
  'University of Selby',
  'St Aldhelm Hospital',
];

/** Jobs that no log here has. */
export const unknownRoles: readonly string[] = [
  'Payroll Administrator',
  'Data Scientist',
  'Head of Marketing',
  'Junior Architect',
  'Site Reliability Engineer',
  'Quantity Surveyor',
  'Executive Assistant',
  'Procurement Manager',
  'Dental Hygienist',
  'Investment Analyst',
  'Sous Chef',
  'Product Owner',
];
