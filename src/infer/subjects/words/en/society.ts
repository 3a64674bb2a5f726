/** English words of "society" in the news. */
import type { SubjectWords } from '../../table.js';

export const SOCIETY: SubjectWords = {
  strong: `
    social issue, social problem, social policy, social exclusion, social inequality, inequality, social mobility,
    social services, social worker, social care, social security, welfare state, welfare benefit, benefit
    claimant, poverty, poverty line, child poverty, living in poverty, homelessness, homeless people, homeless
    shelter, rough sleeper, slum, shanty town, shantytown, deprived area, deprivation, underprivileged,
    disadvantaged, food bank, charity worker, charitable, philanthropist, philanthropy, volunteering, non
    governmental organisation, nongovernmental organization, ngo, civil society, community group, community
    centre, community cohesion, multicultural, multiculturalism, integration of, ethnic minority, ethnic
    minorities, racial, racism, racist, racial discrimination, discrimination, discriminated, prejudice,
    segregation, apartheid, civil rights movement, civil rights, black lives matter, affirmative action,
    xenophobia, anti semitism, antisemitism, islamophobia, homophobia, homophobic, gay rights, gay marriage, same
    sex marriage, same sex couple, civil partnership, homosexual, homosexuality, lesbian, bisexual, transgender,
    lgbt, lgbtq, gender equality, sex discrimination, sexism, sexist, feminist, feminism, women's rights, women's
    movement, suffragette, domestic abuse, forced marriage, arranged marriage, child marriage, polygamy, dowry,
    honour based violence, female genital mutilation, divorce rate, divorce, single parent, lone parent, lone
    mother, single mother, teenage pregnancy, teen pregnancy, adoption agency, adopted children, adoptive parents,
    foster care, foster parent, orphan, orphanage, family planning, birth rate, fertility rate, population growth,
    ageing population, aging population, demographic, demographer, census, life expectancy, immigrant community,
    migrant, migrants, migration, emigration, emigrant, immigration, immigrant, illegal immigrant, undocumented,
    refugee, refugees, refugee camp, asylum seeker, deported, deportation, displaced people, internally displaced,
    unhcr, people trafficking, modern slavery, slavery, indigenous people, indigenous peoples, aboriginal, native
    american, roma, gypsy, traveller community, caste, dalit, tribal, disability rights, disabled people,
    wheelchair user, elderly people, pensioner poverty, loneliness, youth club, youth worker, generation gap,
    euthanasia, assisted suicide, right to die, abortion, abortion law, pro life, pro choice, prostitution,
    prostitute, sex worker, human rights activist, human rights group, amnesty international, human rights watch,
    save the children, oxfam, unicef`,
  clear: `
    society, social, community, communities, welfare, benefit, benefits, poor, poorest, rich and poor, hunger,
    hungry, homeless, housing, council house, tenant, squatter, equality, equal rights, human rights, rights
    group, activist, protest march, marriage, married couple, parents, parenting, motherhood, fatherhood, family
    life, families, household, children's home, minority, minorities, ethnic, ethnicity, race relations, black
    people, white people, asian community, gay, gender, women, youth, teenager, adolescent, elderly, old age,
    pensioner, volunteer, voluntary, charity, donation, donate, aid agency, population, resident, inhabitants,
    citizens, identity, tradition, custom, taboo, stigma, values, morality, ethics, ethical, attitudes, behaviour,
    antisocial, binge, teenage, single men, cohabiting, bereavement, deprived`,
  weak: `
    people, life, lives, family, family members, group, groups, neighbourhood, neighborhood, local, support, help,
    helped, rights, public, survey, generation, older people, young people, mother, father, couple`,
  not: `
    royal society, building society, law society, secret society, high society, benefit from, benefits from,
    benefit of the doubt, international community, business community, intelligence community, financial
    community, race against time, poor performance, poor form, poor results, poor start, poor display, adopted a
    resolution, slave to, marriage of convenience, divorce settlement film, community shield, charity shield,
    minority stake, minority shareholder, minority government, family doctor, women's final, women's singles,
    women's world cup, women's team, youth team, youth system`,
};
