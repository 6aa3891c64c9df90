resource "aws_db_instance" "orders" {
  identifier     = "orders-prod"
  instance_class = "db.t4g.medium" # expect: rds-burstable
  engine         = "postgres"
  multi_az       = true
}
