resource "aws_db_instance" "small" {
  instance_class     = "db.r7g.large"
  engine             = "postgres"
  multi_az           = true
  storage_type       = "gp3"
  allocated_storage  = 100
  iops               = 6000 # expect: rds-storage-limits
  storage_throughput = 250  # expect: rds-storage-limits
}

resource "aws_db_instance" "large" {
  instance_class    = "db.r7g.large"
  engine            = "mysql"
  multi_az          = true
  storage_type      = "gp3"
  allocated_storage = 500
  iops              = 6000 # expect: rds-storage-limits
}

resource "aws_db_instance" "fast" {
  instance_class    = "db.r7g.large"
  engine            = "mysql"
  multi_az          = true
  storage_type      = "io1" # expect: rds-storage-limits
  allocated_storage = 500
}

resource "aws_db_instance" "steep" {
  instance_class    = "db.r7g.large"
  engine            = "mysql"
  multi_az          = true
  storage_type      = "io1"
  allocated_storage = 100
  iops              = 8000 # expect: rds-storage-limits
}

resource "aws_db_instance" "old" {
  instance_class    = "db.r7g.large"
  engine            = "mysql"
  multi_az          = true
  storage_type      = "gp2"
  allocated_storage = 100
  iops              = 3000 # expect: rds-storage-limits
}
