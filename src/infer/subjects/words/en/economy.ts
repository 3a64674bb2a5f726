/** English words of "economy, business and finance" in the news. */
import type { SubjectWords } from '../../table.js';

export const ECONOMY: SubjectWords = {
  strong: `
    stock market, stock exchange, stock price, share price, shareholder, stockholder, stakeholder value, shares
    rose, shares fell, shares closed, shares jumped, shares in the company, shares were, wall street, dow jones,
    nasdaq, ftse 100, ftse, nikkei, dax, hang seng, s&p 500, blue chip, bull market, bear market, equity,
    equities, hedge fund, mutual fund, pension fund, investment fund, investment bank, merchant bank, central
    bank, federal reserve, european central bank, bank of england, bundesbank, bank of japan, interest rate, rate
    rise, rate cut, rate hike, base rate, basis point, inflation, deflation, inflationary, consumer price, retail
    price index, cost of living, gross domestic product, gdp, economic growth, economic output, economist,
    recession, economic downturn, economic recovery, economic slowdown, economic crisis, financial crisis, credit
    crunch, monetary policy, fiscal policy, money supply, money market, bond market, government bond, treasury
    bond, bond yield, corporate bond, junk bond, eurobond, gilts, debenture, foreign exchange, exchange rate,
    currency market, us dollar, dollar fell, weak dollar, weaker dollar, strong dollar, yuan, renminbi,
    devaluation, revaluation, trade deficit, trade surplus, trade gap, balance of payments, current account
    deficit, budget deficit, free trade, world trade organization, wto, tariff, import duty, export, exporter,
    importer, customs union, quota, pre tax profit, net profit, operating profit, annual profit, quarterly profit,
    profit warning, profit margin, profitability, profits rose, profits fell, net income, net loss, operating
    income, earnings per share, earnings, turnover, revenue, quarterly results, annual results, first quarter,
    second quarter, third quarter, fourth quarter, fiscal year, financial year, dividend, takeover, takeover bid,
    takeover offer, hostile takeover, merger, acquisition, buyout, management buyout, leveraged buyout, joint
    venture, subsidiary, privatisation, privatization, flotation, initial public offering, ipo, bankruptcy,
    bankrupt, chapter 11, insolvency, insolvent, liquidation, receivership, creditor, debt restructuring,
    administrators, chief executive, chief executive officer, chief financial officer, finance director, managing
    director, board of directors, chairman of the board, annual general meeting, boardroom, retailer, retail
    sales, high street sales, like for like sales, supermarket chain, wholesale, wholesaler, manufacturer,
    manufacturing sector, industrial production, industrial output, factory output, carmaker, automaker, car
    sales, airline industry, budget airline, low cost airline, opec, crude oil, oil price, barrel of oil, barrels
    per day, oil output, oil producer, gas field, natural gas, refinery, commodity, commodity market, commodities,
    futures market, futures contract, copper price, gold price, bullion, ounce of gold, wheat futures, soybean,
    coffee price, cocoa, sugar price, grain export, mortgage, mortgage lender, house price, housing market,
    property market, estate agent, real estate, lender, lending, borrower, borrowing cost, credit card, credit
    rating, credit rating agency, moody's, standard and poor's, insurer, insurance company, reinsurance, actuary,
    accountancy, accounting scandal, auditor, audit firm, business confidence, consumer confidence, consumer
    spending, purchasing power, small business, entrepreneur, start up company, venture capital, private equity,
    investor, investment banker, stockbroker, broker, brokerage, trader, securities, securities and exchange
    commission, underwriter, imf, international monetary fund, world bank, finance minister, finance ministry,
    economy minister, economic policy, treasury secretary, anti trust, antitrust, competition commission,
    monopoly, cartel pricing, market share, outsourcing, offshoring, supply chain, wage bill, unit cost, tax
    haven, corporation tax, value added tax, yen, euro zone, eurozone, dollars a barrel, farmer, farming,
    agriculture, agricultural, agribusiness, dairy farm, dairy herd, beef herd, milk price, milk yield, milk cheque,
    milking parlour, milking robot, livestock, livestock market, cattle market, arable, grain harvest, wheat harvest,
    crop yield, sugar beet, fruit grower, winegrower, farmers union, farmers cooperative, farmers co operative,
    agriculture minister, agriculture ministry, ministry of agriculture, common agricultural policy, fishing
    industry, fishing fleet, fishing port, fishing boat, fishing quota, fisheries minister, fisheries ministry,
    trawler, trawlerman, trawlermen, fish market, fish processing, fish farm, salmon farm, aquaculture, shipyard,
    shipbuilding, shipbuilder, dockyard, container port, container ship, port authority, haulage, haulier, tourism,
    tourist board, tourist industry, tourist season, hotelier, construction industry, housebuilder`,
  clear: `
    economy, economic, economics, business, businessman, businesswoman, businessmen, company, corporate,
    corporation, firm, enterprise, conglomerate, multinational, industry, industrial, sector, market, marketplace,
    financial, finance, fiscal, monetary, bank, banker, banking, loan, debt, credit, default, bailout, capital,
    asset, liability, fund, funding gap, invest, investment, invested, investing, stock, share, portfolio, stake,
    holding company, profit, loss making, profitable, lucrative, sale, sales figures, sales growth, retail, shop,
    shopper, supermarket, customer, consumer, brand, advertiser, advertising revenue, marketing, price, pricing,
    cost cutting, price rise, price cut, cheaper, expensive, trade, trading, traded, trade talks, import,
    imported, exported, shipment, cargo, freight, tonnes, barrel, oil, oil company, oil giant, energy company,
    energy price, petrol price, steel, steelmaker, mining company, copper, aluminium, gold, wheat, grain, crop,
    agricultural subsidy, farm subsidy, dollar, euro, pound, currency, currencies, forecast growth, growth
    forecast, growth rate, slowdown, downturn, upturn, boom, slump, recovery, deficit, surplus, budget, spending
    cut, tax cut, taxation, taxpayer, tax, levy, subsidy, merged, acquire, acquired, bid for, offer for, billion,
    bn, cash flow, costs, revenues, contract worth, deal worth, worth of, rival firm, supplier, factory, plant,
    production, output, productivity, manufacturer's, manufacturing, airline, carrier, aerospace group, tourism
    industry, hotel chain, restaurant chain, property developer, construction firm, developer, landlord, rent,
    executive, chairman, director general, spokesman for the company, shares, quarter, annual, year on year,
    percent, per cent, points, listed, index, closing price, analysts, bond, yield, futures, hedge, volatility,
    outlook, analyst, sterling, farm, harvest, cattle, dairy, creamery, barley, oats, potato crop, milking,
    lambing, tractor, ploughing, hectare, fishing, fisherman, fishermen, herring, cod, mackerel, landings of
    fish, tourist, shipping, quayside crane`,
  weak: `
    million, deal, offer, bid, buy, buyer, bought, sell, selling, sold, seller, pay, paid, payment, cost, value,
    valued, rise, fell, fall, rose, increase, decrease, growth, grow, decline, demand, supply, product, service,
    contract, agreement, expand, expansion, group, chief, boss, cash, money, rate, figure, forecast, target,
    expected, estimate, quarterly, annually, worth, commercial, owner, competition, competitor, partner, office,
    account, report said, launch`,
  not: `
    share of the blame, took stock, take stock, taking stock, pay attention, paid attention, pay tribute, paid
    tribute, pay the price, paid the price, trade places, business as usual, mean business, none of your business,
    show business, political capital, capital city, capital punishment, transfer market, transfer fee, transfer
    deal, goal difference, gold medal, gold medallist, copper wire, market town, bank holiday, blood bank, food
    bank, west bank, left bank, river bank, sperm bank, memory bank, stock up, rolling stock, laughing stock,
    housing stock, points ahead, points behind, points clear, three points, match point, million people, million
    euro signing, stem the tide, share their, share his, share her, share of the vote, house arrest, film company,
    dance company, theatre company, quarter final, quarter finals, quarter century, first quarter of the match,
    interest in, long run`,
};
