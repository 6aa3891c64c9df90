variable "iops" {}

resource "aws_db_instance" "small" {
  instance_class    = "db.r7g.large"
  engine            = "postgres"
  multi_az          = true
  storage_type      = "gp3"
  allocated_storage = 100
}

resource "aws_db_instance" "oracle" {
  instance_class     = "db.r6i.large"
  engine             = "oracle-se2"
  multi_az           = true
  storage_type       = "gp3"
  allocated_storage  = 200
  iops               = 12000
  storage_throughput = 500
}

resource "aws_db_instance" "sql_server" {
  instance_class    = "db.r6i.large"
  engine            = "sqlserver-se"
  multi_az          = true
  storage_type      = "gp3"
  allocated_storage = 100
  iops              = 4000
}

resource "aws_db_instance" "open" {
  instance_class    = "db.r7g.large"
  engine            = "mysql"
  multi_az          = true
  storage_type      = "io1"
  allocated_storage = 500
  iops              = var.iops
}
